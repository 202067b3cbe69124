// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of closeoverview.h: what is stored, and the products behind the largest differences.
#include "models/billing/closemonth.h"
#include "models/billing/closeoverview.h"
#include "models/billing/invoicestore.h"
#include "models/billing/numberseries.h"

#include <algorithm>

namespace choba {

namespace {

constexpr std::size_t explainedAccounts = 12;

using Products = std::map<QString, UsdSum>;

Products billedProducts(const std::vector<RatedCharge> &charges)
{
    Products products;
    for (const RatedCharge &charge : charges) {
        if (charge.standing == Standing::Billed && charge.serviceClass != ServiceClass::Commitment)
            products[charge.series.key.productCode] += charge.series.cost;
    }
    return products;
}

UsdSum size(UsdSum usd)
{
    return usd.isNegative() ? -usd : usd;
}

/// The product that moved most in the direction of the whole.
QString movedMost(const Products &before, Products now, bool down)
{
    for (const auto &[code, usd] : before)
        now[code] -= usd;
    QString most;
    UsdSum largest;
    for (const auto &[code, usd] : now) {
        if (usd.isNegative() == down && size(usd) > largest) {
            most = code;
            largest = size(usd);
        }
    }
    return most;
}

Result<void> nameProducts(Database &database, const std::vector<RatedMonth> &rated,
                          const std::map<QString, qint64> &invoicesBefore, CloseOverview &overview)
{
    const std::size_t count = std::min(explainedAccounts, overview.differences.size());
    for (std::size_t at = 0; at < count; ++at) {
        AccountDifference &difference = overview.differences[at];
        const DifferenceCause cause = difference.mainCause();
        const auto before = invoicesBefore.find(difference.account);
        if ((cause != DifferenceCause::MoreUsage && cause != DifferenceCause::LessUsage) ||
            before == invoicesBefore.end() || !difference.now)
            continue;
        CHOBA_TRY_ASSIGN(const Invoice invoice, InvoiceStore(database).read(before->second));
        const auto now = std::find_if(rated.begin(), rated.end(), [&](const RatedMonth &month) {
            return month.account == difference.account;
        });
        if (now != rated.end())
            difference.product =
                movedMost(billedProducts(invoice.rated.charges), billedProducts(now->charges),
                          difference.difference().isNegative());
    }
    return ok();
}

/// What issuing would print today; for a month that is done, what was printed last.
Result<InvoiceDates> datesOf(const std::vector<InvoiceHead> &heads, const CloseOverview &overview,
                             Month month, const RuleBook &rules, QDate today)
{
    const InvoiceHead *last = nullptr;
    for (const InvoiceHead &head : heads) {
        if (isIssued(head.state) && (!last || head.issueDate > last->issueDate))
            last = &head;
    }
    if (last && overview.check(CloseStep::Issue).state == StepState::Done)
        return InvoiceDates{last->issueDate, last->sendUntil, last->dueDate, false};
    return invoiceDates(month, rules, today);
}

} // namespace

Result<CloseOverview> readCloseOverview(Desk &desk, const RuleBook &rules, Month month)
{
    Database &database = desk.database;
    InvoiceStore store(database);
    CHOBA_TRY_ASSIGN(const MonthInputs inputs, readMonthInputs(database, month));
    CHOBA_TRY_ASSIGN(const MonthDrafts drafts, previewMonth(desk, inputs, rules, false));
    StoredMonth stored;
    CHOBA_TRY_ASSIGN(stored.heads, store.heads({month, {}, {}, {}, {}}));
    CHOBA_TRY_ASSIGN(stored.issued, store.issuedWithoutCharges(month));
    CHOBA_TRY_ASSIGN(stored.before, store.issuedWithoutCharges(month.plus(-1)));
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> headsBefore,
                     store.heads({month.plus(-1), {}, {}, {}, {}, {}, true}));
    std::map<QString, qint64> invoicesBefore;
    for (const InvoiceHead &head : headsBefore) {
        invoicesBefore.emplace(head.account, head.id);
        stored.customersBefore.emplace(head.account, head.customerName);
    }
    CloseOverview overview = closeOverview(inputs, drafts, stored);
    CHOBA_TRY(nameProducts(database, drafts.rated, invoicesBefore, overview));
    CHOBA_TRY_ASSIGN(overview.dates, datesOf(stored.heads, overview, month, rules, desk.clock.today()));
    CHOBA_TRY_ASSIGN(overview.nextNumber, NumberSeries(database).next());
    return overview;
}

} // namespace choba
