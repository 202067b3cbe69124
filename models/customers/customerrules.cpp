// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerrules.h"

#include "models/base/ids.h"
#include "models/base/moneytext.h"
#include "models/base/storabletext.h"
#include "models/customers/servicekind.h"

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
    for (const auto &[field, member] : customerTexts) {
        if (auto problem = storableProblem(fields.*member, QString::fromLatin1(field)))
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

void checkCreditLimit(QString &limit, Problems &problems)
{
    const QString digits = plainNumber(limit);
    if (digits.isEmpty()) {
        limit.clear();
        return;
    }
    const auto yen = Yen::parse(digits, QStringLiteral("credit_limit_jpy"));
    if (!yen)
        problems.push_back(yen.error().problems.front());
    else if (*yen < Yen(0))
        //: ja: 利用限度額は0円以上で入力してください。
        problems.push_back(
            {QStringLiteral("credit_limit_jpy"), Words::tr("A credit limit is not below zero.")});
    else
        limit = QString::number(yen->amount());
}

/// In the order of the list, each once.
void checkServiceKinds(QStringList &kinds, Problems &problems)
{
    QStringList known;
    for (const QString &typed : std::as_const(kinds)) {
        if (const auto kind = serviceKindMeant(typed))
            known.append(spelled(*kind));
        else if (!typed.trimmed().isEmpty())
            //: ja: 「%1」というサービス種別はありません。
            problems.push_back({QStringLiteral("service_kinds"),
                                Words::tr("“%1” is no kind of service.").arg(typed.simplified())});
    }
    kinds.clear();
    for (const ServiceKind kind : allServiceKinds) {
        if (known.contains(spelled(kind)))
            kinds.append(spelled(kind));
    }
}

} // namespace

Result<CustomerFields> checkedCustomer(CustomerFields typed)
{
    Problems problems;
    checkTexts(typed, problems);
    checkCorporateNumber(typed.corporateNumber, problems);
    checkPostalCode(typed.postalCode, problems);
    typed.billingEmails = checkedEmails(typed.billingEmails, QStringLiteral("billing_emails"), problems);
    typed.maintenanceEmails =
        checkedEmails(typed.maintenanceEmails, QStringLiteral("maintenance_emails"), problems);
    checkCreditLimit(typed.creditLimit, problems);
    checkServiceKinds(typed.serviceKinds, problems);
    typed.salesOwner = typed.salesOwner.trimmed();
    typed.csm = typed.csm.trimmed();
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

Result<void> refuseMerged(const Customer &customer)
{
    if (customer.mergedInto == 0)
        return ok();
    return Error::at(
        ErrorKind::Conflict, QStringLiteral("customer"),
        //: ja: %1は顧客番号 %2 に統合されています。
        Words::tr("%1 was merged into customer %2.").arg(customer.fields.name).arg(customer.mergedInto));
}

QStringList checkedEmails(const QStringList &typed, const QString &field, std::vector<Problem> &problems)
{
    // Deliberately narrow: what could smuggle a second header or recipient into a mail is no address.
    static const QRegularExpression shape(QStringLiteral(
        "\\A[^\\s\\x00-\\x1f\\x7f@,;:<>()\"\\[\\]\\\\]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+\\z"));
    QStringList checked;
    for (const QString &one : typed) {
        const QString address = normalisedId(one);
        if (address.isEmpty())
            continue;
        if (address.size() > 254 || !shape.match(address).hasMatch() || !address.isValidUtf16())
            problems.push_back({field, Words::tr("“%1” is not a mail address.").arg(address.simplified())});
        else if (!checked.contains(address))
            checked.append(address);
    }
    return checked;
}

QStringList splitEmails(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;、；，]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace choba
