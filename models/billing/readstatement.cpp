// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/readstatement.h"

#include "models/billing/invoicedocuments.h"
#include "models/billing/invoicestore.h"
#include "models/billing/lateusage.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadStatement)
};

/// An issued invoice speaks for its month; otherwise the month is rated as it stands.
Result<RatedMonth> ratedMonth(Database &database, const RuleBook &rules, const MonthInputs &inputs,
                              const AccountMonth &account)
{
    const QString id = account.contracted.account.accountId.digits();
    InvoiceStore store(database);
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> issued,
                     store.heads({inputs.month, id, {}, {}, {}, {}, true}));
    if (!issued.empty()) {
        CHOBA_TRY_ASSIGN(Invoice invoice, store.read(issued.back().id));
        return std::move(invoice.rated);
    }
    CHOBA_TRY_ASSIGN(const IncomingItems incoming, incomingLateUsage(database, inputs, rules));
    const auto items = incoming.find(id);
    return rateAccount(inputs, account, items == incoming.end() ? std::vector<TrayItem>() : items->second,
                       rules);
}

void add(std::optional<Yen> &sum, const std::optional<Yen> &yen)
{
    if (yen)
        sum = sum.value_or(Yen()) + *yen;
}

} // namespace

Result<AccountStatement> readStatement(Database &database, const RuleBook &rules, const QString &account,
                                       Month month)
{
    CHOBA_TRY_ASSIGN(const AwsAccountId id, AwsAccountId::parse(account, QStringLiteral("account")));
    CHOBA_TRY_ASSIGN(const MonthInputs inputs, readMonthInputs(database, month, id.digits()));
    if (inputs.accounts.empty()) {
        return Error::of(ErrorKind::NotFound,
                         Words::tr("Account %1 has no contract in %2.").arg(id.digits(), month.toString()));
    }
    const AccountMonth &one = inputs.accounts.front();
    AccountStatement statement;
    CHOBA_TRY_ASSIGN(statement.rated, ratedMonth(database, rules, inputs, one));
    CHOBA_TRY_ASSIGN(statement.statement, statementOf(statement.rated, rules));
    statement.accountName = one.contracted.account.fields.name;
    statement.customer = one.contracted.customer;
    return statement;
}

StatementDocument statementDocument(const AccountStatement &statement, const IssuerProfile &issuer,
                                    const QDateTime &createdAt)
{
    StatementDocument document;
    document.issuer = documentIssuer(issuer);
    document.recipient = documentRecipient(statement.customer);
    document.accountId = statement.statement.account;
    document.accountName = statement.accountName;
    document.month = statement.statement.month;
    if (statement.statement.rate)
        document.exchangeRate = QStringLiteral("1 USD = %1 円").arg(statement.statement.rate->toString());
    UsdSum before;
    ExactUsd discount;
    ExactUsd after;
    StatementDocumentRow &total = document.total;
    for (const StatementRow &row : statement.statement.rows) {
        const bool rounding = row.kind == StatementRowKind::Rounding;
        document.rows.push_back({row.name,
                                 {rounding ? QString() : row.before.toString(), row.beforeYen},
                                 {rounding ? QString() : row.discount.toString(), row.discountYen},
                                 {rounding ? QString() : row.after.toString(), row.afterYen}});
        before += row.before;
        discount += row.discount;
        after += row.after;
        add(total.before.yen, row.beforeYen);
        add(total.discount.yen, row.discountYen);
        add(total.after.yen, row.afterYen);
    }
    total.before.usd = before.toString();
    total.discount.usd = discount.toString();
    total.after.usd = after.toString();
    document.createdAt = createdAt;
    return document;
}

} // namespace choba
