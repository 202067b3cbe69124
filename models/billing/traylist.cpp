// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/traylist.h"

#include "models/billing/invoicestore.h"
#include "models/billing/lateusage.h"

namespace choba {

namespace {

const StoredDecision *decisionOf(const std::vector<StoredDecision> &decisions, const TrayItem &item)
{
    const auto found = std::find_if(decisions.begin(), decisions.end(), [&](const StoredDecision &decision) {
        return decision.item.account == item.account && decision.item.key == item.key;
    });
    return found == decisions.end() ? nullptr : &*found;
}

} // namespace

Result<std::vector<TrayEntry>> trayEntries(Database &database, const RuleBook &rules, Month month,
                                           const std::optional<QString> &account)
{
    CHOBA_TRY_ASSIGN(const MonthInputs inputs, readMonthInputs(database, month, account));
    CHOBA_TRY_ASSIGN(const IncomingItems late, incomingLateUsage(database, inputs, rules));
    CHOBA_TRY_ASSIGN(const std::set<QString> issued, InvoiceStore(database).issuedAccounts(month));
    std::vector<TrayEntry> entries;
    for (const AccountMonth &one : inputs.accounts) {
        const QString id = one.contracted.account.accountId.digits();
        const auto items = late.find(id);
        CHOBA_TRY_ASSIGN(
            const RatedMonth rated,
            rateAccount(inputs, one, items == late.end() ? std::vector<TrayItem>() : items->second, rules));
        for (const auto *list : {&rated.tray, &rated.incoming}) {
            for (const TrayItem &item : *list) {
                const bool own = item.month == month;
                const StoredDecision *stored = decisionOf(inputs.decisions, item);
                entries.push_back({item, one.contracted.customer.fields.name,
                                   stored && stored->invoiceId != 0, !own || issued.count(id) > 0,
                                   stored ? stored->rowVersion : 0});
            }
        }
    }
    return entries;
}

} // namespace choba
