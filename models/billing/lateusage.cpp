// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/lateusage.h"

#include "models/billing/invoicestore.h"
#include "models/billing/latedifference.h"

namespace choba {

namespace {

/// A late item and whom the invoice of its month went to.
struct LateItem
{
    TrayItem item;
    qint64 customerId = 0;
};

/// What the invoice and the late items already settled by an issued invoice stand for.
ClassTotals settledTotals(const Invoice &invoice, const std::vector<StoredDecision> &decisions,
                          int &lockedItems)
{
    ClassTotals totals = classTotals(invoice.rated);
    for (const StoredDecision &decision : decisions) {
        const TrayItem &item = decision.item;
        if (item.kind == TrayKind::LateUsage && item.month == invoice.head.month && decision.invoiceId != 0 &&
            item.serviceClass) {
            totals[*item.serviceClass] += item.amount;
            ++lockedItems;
        }
    }
    return totals;
}

void applyDecision(TrayItem &item, const std::vector<StoredDecision> &decisions)
{
    for (const StoredDecision &decision : decisions) {
        if (decision.item.key == item.key && decision.item.amount == item.amount)
            item.decision = decision.item.decision;
    }
}

Result<std::vector<LateItem>> lateItemsOf(Database &database, const InvoiceHead &head, const RuleBook &rules)
{
    CHOBA_TRY_ASSIGN(const Invoice invoice, InvoiceStore(database).read(head.id));
    CHOBA_TRY_ASSIGN(const MonthInputs inputs, readMonthInputs(database, head.month, head.account));
    CHOBA_TRY_ASSIGN(const std::vector<StoredDecision> decisions,
                     TrayStore(database).ofAccount(head.account));
    std::vector<LateItem> result;
    for (const AccountMonth &account : inputs.accounts) {
        CHOBA_TRY_ASSIGN(const RatedMonth now, rateAccount(inputs, account, {}, rules));
        int lockedItems = 0;
        const ClassTotals settled = settledTotals(invoice, decisions, lockedItems);
        for (TrayItem &item : lateDifference(now, settled, lockedItems + 1)) {
            applyDecision(item, decisions);
            result.push_back({std::move(item), head.customerId});
        }
    }
    return result;
}

Result<std::vector<LateItem>> allLateItems(Database &database, Month before, const RuleBook &rules)
{
    std::vector<LateItem> result;
    CHOBA_TRY_ASSIGN(const std::vector<Month> months, InvoiceStore(database).issuedMonthsBefore(before));
    for (const Month month : months) {
        CHOBA_TRY_ASSIGN(const std::vector<ReportState> reports, UsageStore(database).reports(month));
        std::map<QString, qint64> versions;
        for (const ReportState &report : reports)
            versions.emplace(report.payer, report.versionId);
        CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> heads,
                         InvoiceStore(database).heads({month, {}, {}, {}, {}, {}, true}));
        for (const InvoiceHead &head : heads) {
            // The same version has the same charges: nothing can have come later.
            if (versions[head.payer] == head.versionId || versions[head.payer] == 0)
                continue;
            CHOBA_TRY_ASSIGN(std::vector<LateItem> items, lateItemsOf(database, head, rules));
            std::move(items.begin(), items.end(), std::back_inserter(result));
        }
    }
    return result;
}

} // namespace

Result<IncomingItems> incomingLateUsage(Database &database, const MonthInputs &inputs, const RuleBook &rules)
{
    std::map<QString, qint64> customers;
    for (const AccountMonth &account : inputs.accounts)
        customers.emplace(account.contracted.account.accountId.digits(), account.contracted.customer.id);
    CHOBA_TRY_ASSIGN(const std::vector<LateItem> items, allLateItems(database, inputs.month, rules));
    IncomingItems incoming;
    for (const LateItem &late : items) {
        const auto customer = customers.find(late.item.account);
        const bool settledElsewhere = late.item.decision && (late.item.decision->choice == TrayChoice::Keep ||
                                                             late.item.decision->month != inputs.month);
        if (customer != customers.end() && customer->second == late.customerId && !settledElsewhere)
            incoming[late.item.account].push_back(late.item);
    }
    return incoming;
}

Result<std::vector<TrayItem>> lateItems(Database &database, Month before, const RuleBook &rules)
{
    CHOBA_TRY_ASSIGN(const std::vector<LateItem> items, allLateItems(database, before, rules));
    std::vector<TrayItem> result;
    for (const LateItem &late : items)
        result.push_back(late.item);
    return result;
}

} // namespace choba
