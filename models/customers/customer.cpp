// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer.h"

#include "models/base/clock.h"
#include "models/base/moneytext.h"
#include "models/customers/servicekind.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Customer)
};

struct FieldWords
{
    const char *name;
    const char *words;
};

/// In the order of the form.
// clang-format off
constexpr FieldWords fieldWords[] = {
    //: ja: 顧客名
    {"name", QT_TRANSLATE_NOOP("Customer", "Customer")},
    //: ja: カナ
    {"kana", QT_TRANSLATE_NOOP("Customer", "Kana")},
    //: ja: 法人番号
    {"corporate_number", QT_TRANSLATE_NOOP("Customer", "Corporate number")},
    //: ja: 業種
    {"industry", QT_TRANSLATE_NOOP("Customer", "Industry")},
    //: ja: 郵便番号
    {"postal_code", QT_TRANSLATE_NOOP("Customer", "Postal code")},
    //: ja: 住所
    {"address", QT_TRANSLATE_NOOP("Customer", "Address")},
    //: ja: 部署
    {"department", QT_TRANSLATE_NOOP("Customer", "Department")},
    //: ja: 担当者
    {"contact_name", QT_TRANSLATE_NOOP("Customer", "Contact")},
    //: ja: 請求先メール
    {"billing_emails", QT_TRANSLATE_NOOP("Customer", "Billing e-mail")},
    //: ja: 電話番号
    {"phone", QT_TRANSLATE_NOOP("Customer", "Phone")},
    //: ja: メンテナンス連絡先メール
    {"maintenance_emails", QT_TRANSLATE_NOOP("Customer", "Maintenance e-mail")},
    //: ja: サービス種別
    {"service_kinds", QT_TRANSLATE_NOOP("Customer", "Services")},
    //: ja: 公共機関
    {"public_body", QT_TRANSLATE_NOOP("Customer", "Public body")},
    //: ja: 提携パートナー
    {"partner", QT_TRANSLATE_NOOP("Customer", "Alliance partner")},
    //: ja: 第三者経由の提供
    {"through_third_party", QT_TRANSLATE_NOOP("Customer", "Through a third party")},
    //: ja: 利用限度額
    {"credit_limit_jpy", QT_TRANSLATE_NOOP("Customer", "Credit limit")},
    //: ja: 営業担当
    {"sales_owner", QT_TRANSLATE_NOOP("Customer", "Sales owner")},
    //: ja: CSM
    {"csm", QT_TRANSLATE_NOOP("Customer", "CSM")},
    //: ja: 備考
    {"notes", QT_TRANSLATE_NOOP("Customer", "Remarks")},
};
// clang-format on

const QString creditLimitName = QStringLiteral("credit_limit_jpy");
const QString serviceKindsName = QStringLiteral("service_kinds");

} // namespace

QJsonObject toJson(const CustomerFields &fields)
{
    QJsonObject json;
    for (const auto &[name, member] : customerTexts)
        json.insert(QString::fromLatin1(name), fields.*member);
    for (const auto &[name, member] : customerLists)
        json.insert(QString::fromLatin1(name), QJsonArray::fromStringList(fields.*member));
    for (const auto &[name, member] : customerFlags)
        json.insert(QString::fromLatin1(name), fields.*member);
    json.insert(creditLimitName,
                fields.creditLimit.isEmpty() ? QJsonValue() : QJsonValue(fields.creditLimit.toLongLong()));
    return json;
}

QJsonObject toJson(const Customer &customer)
{
    QJsonObject json = toJson(customer.fields);
    json.insert(QStringLiteral("id"), customer.id);
    json.insert(QStringLiteral("row_version"), customer.rowVersion);
    json.insert(QStringLiteral("created_at"), tokyoString(customer.createdAt));
    json.insert(QStringLiteral("merged_into"),
                customer.mergedInto == 0 ? QJsonValue() : QJsonValue(customer.mergedInto));
    return json;
}

QStringList customerFieldNames()
{
    QStringList names;
    for (const FieldWords &field : fieldWords)
        names.append(QString::fromLatin1(field.name));
    return names;
}

QStringList differingFields(const CustomerFields &a, const CustomerFields &b)
{
    const QJsonObject left = toJson(a);
    const QJsonObject right = toJson(b);
    QStringList result = customerFieldNames();
    result.removeIf([&](const QString &name) { return left.value(name) == right.value(name); });
    return result;
}

QString customerFieldWords(const QString &name)
{
    const auto *const found =
        std::find_if(std::begin(fieldWords), std::end(fieldWords),
                     [&](const FieldWords &field) { return name == QLatin1String(field.name); });
    return found == std::end(fieldWords) ? name : Words::tr(found->words);
}

QString readableField(const CustomerFields &fields, const QString &name)
{
    const QJsonValue value = toJson(fields).value(name);
    if (value.isBool())
        //: ja: はい
        return value.toBool() ? Words::tr("yes")
                              //: ja: いいえ
                              : Words::tr("no");
    if (name == creditLimitName)
        return value.isNull() ? QString() : yenText(Yen(value.toInteger()));
    QStringList parts = value.isArray() ? value.toVariant().toStringList() : QStringList{value.toString()};
    if (name == serviceKindsName) {
        for (QString &part : parts) {
            if (const auto kind = serviceKindMeant(part))
                part = displayName(*kind);
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace choba
