// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerrules.h"

#include "models/base/ids.h"
#include "models/base/storabletext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerRules)
};

using Problems = std::vector<Problem>;

void checkTexts(const CustomerFields &fields, Problems &problems)
{
    const std::pair<const char *, const QString &> texts[] = {{"name", fields.name},
                                                              {"kana", fields.kana},
                                                              {"address", fields.address},
                                                              {"department", fields.department},
                                                              {"contact_name", fields.contactName},
                                                              {"phone", fields.phone},
                                                              {"notes", fields.notes}};
    for (const auto &[field, text] : texts) {
        if (auto problem = storableProblem(text, QString::fromLatin1(field)))
            problems.push_back(*std::move(problem));
    }
    if (fields.name.trimmed().isEmpty())
        problems.push_back({QStringLiteral("name"), Words::tr("A customer needs a name.")});
}

void checkCorporateNumber(QString &number, Problems &problems)
{
    if (normalisedId(number).isEmpty()) {
        number.clear();
        return;
    }
    const auto parsed = CorporateNumber::parse(number, QStringLiteral("corporate_number"));
    if (parsed)
        number = parsed->digits();
    else
        problems.push_back(parsed.error().problems.front());
}

void checkPostalCode(QString &code, Problems &problems)
{
    static const QRegularExpression shape(QStringLiteral("\\A〒?\\s*([0-9]{3})-?([0-9]{4})\\z"));
    const QString normalised = normalisedId(code);
    const auto match = shape.match(normalised);
    if (match.hasMatch())
        code = match.captured(1) + QLatin1Char('-') + match.captured(2);
    else if (normalised.isEmpty())
        code.clear();
    else
        problems.push_back({QStringLiteral("postal_code"), Words::tr("A postal code has 7 digits.")});
}

void checkEmails(QStringList &addresses, Problems &problems)
{
    // Deliberately narrow: what could smuggle a second header or recipient into a mail is no address.
    static const QRegularExpression shape(QStringLiteral(
        "\\A[^\\s\\x00-\\x1f\\x7f@,;:<>()\"\\[\\]\\\\]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+\\z"));
    QStringList checked;
    for (const QString &typed : std::as_const(addresses)) {
        const QString address = normalisedId(typed);
        if (address.isEmpty())
            continue;
        if (address.size() > 254 || !shape.match(address).hasMatch() || !address.isValidUtf16())
            problems.push_back({QStringLiteral("billing_emails"),
                                Words::tr("“%1” is not a mail address.").arg(address.simplified())});
        else if (!checked.contains(address))
            checked.append(address);
    }
    addresses = checked;
}

} // namespace

Result<CustomerFields> checkedCustomer(CustomerFields typed)
{
    Problems problems;
    checkTexts(typed, problems);
    checkCorporateNumber(typed.corporateNumber, problems);
    checkPostalCode(typed.postalCode, problems);
    checkEmails(typed.billingEmails, problems);
    if (!problems.empty())
        return Error::invalid(std::move(problems));
    return typed;
}

Result<CustomerFields> checkedNewCustomer(CustomerFields typed)
{
    const bool hasNumber = !normalisedId(typed.corporateNumber).isEmpty();
    Result<CustomerFields> checked = checkedCustomer(std::move(typed));
    if (hasNumber)
        return checked;
    //: ja: 法人番号(13桁)を入力してください。
    const Problem missing{QStringLiteral("corporate_number"),
                          Words::tr("Enter the corporate number, 13 digits.")};
    std::vector<Problem> problems = checked ? std::vector<Problem>() : checked.error().problems;
    problems.push_back(missing);
    return Error::invalid(std::move(problems));
}

QStringList splitEmails(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;、；，]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace choba
