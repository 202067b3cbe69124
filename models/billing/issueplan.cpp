// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/issueplan.h"

#include "models/billing/invoicestore.h"
#include "models/billing/numberseries.h"

namespace choba {

QString IssuePlan::firstNumberText() const
{
    return NumberSeries::text(firstNumber);
}

QString IssuePlan::lastNumberText() const
{
    return NumberSeries::text(firstNumber + static_cast<qint64>(accounts.size()) - 1);
}

Result<IssuePlan> readIssuePlan(Desk &desk, const RuleBook &rules, Month month,
                                const std::set<QString> &accounts)
{
    IssuePlan plan;
    plan.month = month;
    CHOBA_TRY_ASSIGN(plan.firstNumber, NumberSeries(desk.database).next());
    CHOBA_TRY_ASSIGN(plan.dates, invoiceDates(month, rules, desk.clock.today()));
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> heads,
                     InvoiceStore(desk.database).heads({month, {}, {}, {}, {}}));
    for (const InvoiceHead &head : heads) {
        plan.held += head.state == InvoiceState::Held ? 1 : 0;
        plan.negative += head.state == InvoiceState::Negative ? 1 : 0;
        if (head.state != InvoiceState::Draft || (!accounts.empty() && accounts.count(head.account) == 0))
            continue;
        plan.accounts.insert(head.account);
        plan.total += head.total;
    }
    return plan;
}

Result<ChosenDrafts> chosenDrafts(Database &database, InvoiceSearch search, const TickedInvoices &ticked)
{
    if (!search.states.empty() && search.states.count(InvoiceState::Draft) == 0)
        return ChosenDrafts{};
    search.states = {InvoiceState::Draft};
    const PageQuery query = invoiceQuery(search);
    SqlStatement statement =
        database.statement(QStringLiteral("SELECT i.id, i.usage_month, i.account FROM %1 WHERE %2")
                               .arg(query.from, query.where));
    for (const QVariant &value : query.values)
        statement.bindValue(value);
    ChosenDrafts chosen;
    CHOBA_TRY(statement.forEach([&](const Row &row) {
        if (!ticked || ticked->count(row.int64(0)) > 0)
            chosen[row.month(1)].insert(row.text(2));
    }));
    return chosen;
}

} // namespace choba
