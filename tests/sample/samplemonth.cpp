// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample/samplemonth.h"

#include "models/billing/saveissuerprofile.h"
#include "models/billing/setexchangerate.h"
#include "models/customers/addaccount.h"
#include "models/customers/addcustomer.h"
#include "models/storage/transaction.h"
#include "models/usage/importreport.h"
#include "tests/support/corporatenumbers.h"

#include <QFile>

namespace choba {

namespace {

QByteArray quoted(const QString &text)
{
    QString copy = text;
    return '"' + copy.replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
}

constexpr auto header =
    "bill/PayerAccountId,bill/BillingPeriodStartDate,bill/BillType,bill/InvoiceId,bill/BillingEntity,"
    "lineItem/UsageAccountId,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/ProductCode,"
    "lineItem/UsageType,lineItem/UsageAmount,lineItem/CurrencyCode,lineItem/UnblendedCost,"
    "lineItem/LineItemDescription,product/region\n";

} // namespace

SampleMonth::SampleMonth(Database &database)
    : m_database(database)
    , m_rules(RuleBook::shipped().value())
    , m_clock(QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC))
{}

Result<void> SampleMonth::saveIssuer()
{
    IssuerProfile profile;
    profile.name = QStringLiteral("帳場商事株式会社");
    profile.postalCode = QStringLiteral("104-0028");
    profile.addressLines = {QStringLiteral("東京都中央区八重洲二丁目2番1号")};
    profile.phone = QStringLiteral("03-0000-0000");
    profile.registrationNumber = QStringLiteral("T3430001027574");
    profile.bankAccounts = {QStringLiteral("見本銀行 八重洲支店 普通預金 1234567")};
    profile.accountHolderKana = QStringLiteral("チヨウバシヨウジ(カ");
    profile.remarks = {defaultRemark()};
    Desk acting = desk();
    CHOBA_TRY(saveIssuerProfile(acting, profile, 0));
    return ok();
}

Result<void> SampleMonth::setRate(const QString &rate, Month month)
{
    CHOBA_TRY_ASSIGN(const ExchangeRate parsed, ExchangeRate::parse(rate, QStringLiteral("rate")));
    Desk acting = desk();
    CHOBA_TRY(setExchangeRate(acting, month, parsed, {}));
    return ok();
}

Result<void> SampleMonth::addAccount(const QString &account, ContractPlan plan, SupportPlan support)
{
    Desk acting = desk();
    CustomerFields fields;
    fields.name = QStringLiteral("株式会社 見本 ") + account;
    fields.corporateNumber = corporateNumberOf(account.right(11).toLongLong());
    CHOBA_TRY_ASSIGN(const Customer customer, addCustomer(acting, fields, newOperation()));
    NewAccount request;
    request.assignment = {account, customer.id, plan, Month(2026, 1), support};
    request.fields = usualAccountFields(plan);
    CHOBA_TRY(choba::addAccount(acting, m_rules, request, newOperation()));
    return ok();
}

Result<void> SampleMonth::import(const std::vector<SampleLine> &lines, Month month)
{
    const QString replaces = m_names.value(month.index());
    const QString name = QStringLiteral("report-%1").arg(++m_files);
    m_names.insert(month.index(), name);
    return importOf(payer(), name, lines, month, replaces);
}

Result<void> SampleMonth::importOf(const QString &payer, const QString &name,
                                   const std::vector<SampleLine> &lines, Month month, const QString &replaces)
{
    QFile file(m_folder.filePath(name + QStringLiteral(".csv")));
    if (!file.open(QIODevice::WriteOnly))
        return Error::of(ErrorKind::Storage, file.errorString());
    file.write(header);
    const QByteArray start = month.firstDay().toString(Qt::ISODate).toUtf8() + "T00:00:00Z";
    for (const SampleLine &line : lines) {
        file.write(payer.toUtf8() + ',' + start + ",Anniversary,INV1,AWS," + line.account.toUtf8() + ',' +
                   line.type.toUtf8() + ',' + start + ',' + line.product.toUtf8() + ",APN1-Use,1,USD," +
                   line.cost.toUtf8() + ',' + quoted(line.description) + ",ap-northeast-1\n");
    }
    file.close();
    Desk acting = desk();
    ImportOptions options;
    options.replaceName = replaces;
    CHOBA_TRY(importReport(acting, m_rules, file.fileName(), options, m_job, newOperation()));
    return ok();
}

} // namespace choba
