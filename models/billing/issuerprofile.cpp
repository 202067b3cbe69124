// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/issuerprofile.h"

#include "models/base/storabletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IssuerProfile)
};

constexpr qsizetype logoBytesAtMost = 512 * 1024;

QStringList withoutBlanks(const QStringList &lines)
{
    QStringList kept;
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            kept.append(line.trimmed());
    }
    return kept;
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

void requireText(std::vector<Problem> &problems, const QString &text, const QString &field)
{
    if (text.trimmed().isEmpty())
        problems.push_back({field, Words::tr("This is printed on every invoice and cannot be empty.")});
}

} // namespace

QString defaultRemark()
{
    return QStringLiteral(
        "※JPYのご請求額は、AWSからJPYで請求されている金額となります。その際に使用されている為替レートは、"
        "AWSが提示する為替レートとなります。");
}

Result<IssuerProfile> checkedIssuerProfile(IssuerProfile profile)
{
    std::vector<Problem> problems;
    profile.name = profile.name.trimmed();
    profile.phone = profile.phone.trimmed();
    profile.accountHolderKana = profile.accountHolderKana.trimmed();
    profile.addressLines = withoutBlanks(profile.addressLines);
    profile.bankAccounts = withoutBlanks(profile.bankAccounts);
    profile.remarks = withoutBlanks(profile.remarks);
    profile.postalCode = normalisedId(profile.postalCode);
    requireText(problems, profile.name, QStringLiteral("name"));
    requireText(problems, profile.addressLines.join(QString()), QStringLiteral("address_lines"));
    requireText(problems, profile.bankAccounts.join(QString()), QStringLiteral("bank_accounts"));
    requireText(problems, profile.accountHolderKana, QStringLiteral("account_holder_kana"));
    const std::pair<const char *, QString> texts[] = {
        {"name", profile.name},
        {"phone", profile.phone},
        {"account_holder_kana", profile.accountHolderKana},
        {"address_lines", profile.addressLines.join(QLatin1Char('\n'))},
        {"bank_accounts", profile.bankAccounts.join(QLatin1Char('\n'))},
        {"remarks", profile.remarks.join(QLatin1Char('\n'))}};
    for (const auto &[field, text] : texts) {
        if (auto problem = storableProblem(text, QString::fromLatin1(field)))
            problems.push_back(*std::move(problem));
    }
    static const QRegularExpression postalForm(QStringLiteral("^[0-9]{3}-[0-9]{4}$"));
    if (!postalForm.match(profile.postalCode).hasMatch())
        problems.push_back({QStringLiteral("postal_code"), Words::tr("A postal code looks like 104-0028.")});
    if (const auto number =
            RegistrationNumber::parse(profile.registrationNumber, QStringLiteral("registration_number")))
        profile.registrationNumber = number->text();
    else
        problems.push_back(number.error().problems.front());
    if (profile.firstNumber < 1 || profile.firstNumber > 9'999'999'999)
        problems.push_back(
            {QStringLiteral("first_number"), Words::tr("An invoice number has at most 10 digits.")});
    if (profile.logoPng.size() > logoBytesAtMost)
        problems.push_back({QStringLiteral("logo"), Words::tr("The logo may have at most 512 KB.")});
    if (!problems.empty())
        return Error::invalid(std::move(problems));
    return profile;
}

QJsonObject toJson(const IssuerProfile &profile)
{
    return {{QStringLiteral("name"), profile.name},
            {QStringLiteral("postal_code"), profile.postalCode},
            {QStringLiteral("address_lines"), QJsonArray::fromStringList(profile.addressLines)},
            {QStringLiteral("phone"), profile.phone},
            {QStringLiteral("registration_number"), profile.registrationNumber},
            {QStringLiteral("bank_accounts"), QJsonArray::fromStringList(profile.bankAccounts)},
            {QStringLiteral("account_holder_kana"), profile.accountHolderKana},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(profile.remarks)},
            {QStringLiteral("logo_png"), QString::fromLatin1(profile.logoPng.toBase64())},
            {QStringLiteral("first_number"), profile.firstNumber}};
}

IssuerProfile issuerProfileOf(const QJsonObject &object)
{
    IssuerProfile profile;
    profile.name = object.value(QLatin1String("name")).toString();
    profile.postalCode = object.value(QLatin1String("postal_code")).toString();
    profile.addressLines = strings(object.value(QLatin1String("address_lines")));
    profile.phone = object.value(QLatin1String("phone")).toString();
    profile.registrationNumber = object.value(QLatin1String("registration_number")).toString();
    profile.bankAccounts = strings(object.value(QLatin1String("bank_accounts")));
    profile.accountHolderKana = object.value(QLatin1String("account_holder_kana")).toString();
    profile.remarks = strings(object.value(QLatin1String("remarks")));
    profile.logoPng = QByteArray::fromBase64(object.value(QLatin1String("logo_png")).toString().toLatin1());
    profile.firstNumber = object.value(QLatin1String("first_number")).toInteger(profile.firstNumber);
    return profile;
}

} // namespace choba
