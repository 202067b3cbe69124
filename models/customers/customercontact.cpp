// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customercontact.h"

#include "models/base/storabletext.h"
#include "models/customers/customerrules.h"
#include "models/rulebook/spelling.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerContact)
};

} // namespace

QString spelled(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Applicant:
        return QStringLiteral("applicant");
    case ContactKind::Billing:
        return QStringLiteral("billing");
    case ContactKind::Technical:
        return QStringLiteral("technical");
    case ContactKind::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

Result<ContactKind> parseContactKind(const QString &text, const QString &field)
{
    return parseSpelled(text, allContactKinds, field);
}

QString displayName(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Applicant:
        //: ja: 申込担当
        return Words::tr("Applicant");
    case ContactKind::Billing:
        //: ja: 請求担当
        return Words::tr("Billing");
    case ContactKind::Technical:
        //: ja: 技術担当
        return Words::tr("Technical");
    case ContactKind::Other:
        //: ja: その他
        return Words::tr("Other");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const ContactFields &fields)
{
    return {{QStringLiteral("contact_kind"), spelled(fields.kind)},
            {QStringLiteral("name"), fields.name},
            {QStringLiteral("department"), fields.department},
            {QStringLiteral("emails"), QJsonArray::fromStringList(fields.emails)},
            {QStringLiteral("phone"), fields.phone}};
}

QJsonObject toJson(const CustomerContact &contact)
{
    QJsonObject json = toJson(contact.fields);
    json.insert(QStringLiteral("id"), contact.id);
    json.insert(QStringLiteral("customer_id"), contact.customerId);
    json.insert(QStringLiteral("row_version"), contact.rowVersion);
    return json;
}

Result<ContactFields> checkedContact(ContactFields typed)
{
    std::vector<Problem> problems;
    if (typed.name.trimmed().isEmpty())
        //: ja: 連絡先には名前が必要です。
        problems.push_back({QStringLiteral("name"), Words::tr("A contact needs a name.")});
    const std::pair<const char *, const QString &> texts[] = {
        {"name", typed.name}, {"department", typed.department}, {"phone", typed.phone}};
    for (const auto &[field, text] : texts) {
        if (auto problem = storableProblem(text, QString::fromLatin1(field)))
            problems.push_back(*std::move(problem));
    }
    typed.emails = checkedEmails(typed.emails, QStringLiteral("emails"), problems);
    if (!problems.empty())
        return Error::invalid(std::move(problems));
    return typed;
}

} // namespace choba
