// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usageoverview.h"

#include "models/customers/accountstore.h"

#include <algorithm>
#include <map>

namespace choba {

namespace {

constexpr size_t moverCount = 8;

UsageQuestion questionOf(const UsageView &view, Month from, Month to, std::vector<UsageDimension> by)
{
    UsageQuestion question;
    question.by = std::move(by);
    question.from = from;
    question.to = to;
    question.accounts = view.accounts;
    question.productCode = view.productCode;
    question.lineItemType = view.lineItemType;
    question.region = view.region;
    question.withoutTypes = view.withoutTypes;
    return question;
}

/// Reads for one view; every question is asked by payer too, as rates are a payer's.
class OverviewReading
{
public:
    OverviewReading(Database &database, const UsageView &view, const UsageRates &rates)
        : m_database(database)
        , m_view(view)
        , m_rates(rates)
    {}

    Result<void> addGroups(UsageOverview &overview)
    {
        const auto places = static_cast<size_t>(UsageView::months) + 1;
        overview.totals.resize(places);
        CHOBA_TRY_ASSIGN(
            const std::vector<UsageTotal> sums,
            usageTotals(m_database, questionOf(m_view, m_view.first().plus(-1), m_view.last,
                                               {UsageDimension::Month, UsageDimension::Payer, m_view.by})));
        std::map<QString, UsageGroup> groups;
        for (const UsageTotal &sum : sums) {
            CHOBA_TRY_ASSIGN(const Month month, Month::parse(sum.names[0], QStringLiteral("month")));
            CHOBA_TRY_ASSIGN(const UsageFigure figure, figureOf(sum, sum.names[1], month));
            UsageGroup &group = groups[sum.names[2]];
            group.name = sum.names[2];
            group.figures.resize(places);
            const size_t place = overview.placeOf(month);
            group.figures[place] += figure;
            overview.totals[place] += figure;
            if (place > 0)
                group.sum += figure;
        }
        for (auto &[name, group] : groups)
            overview.groups.push_back(std::move(group));
        std::stable_sort(
            overview.groups.begin(), overview.groups.end(),
            [](const UsageGroup &left, const UsageGroup &right) { return isLarger(left.sum, right.sum); });
        return ok();
    }

    Result<std::vector<UsageDay>> days(Month month)
    {
        CHOBA_TRY_ASSIGN(const std::vector<UsageTotal> sums,
                         usageTotals(m_database, questionOf(m_view, month, month,
                                                            {UsageDimension::Day, UsageDimension::Payer})));
        std::vector<UsageDay> days;
        for (const UsageTotal &sum : sums) {
            CHOBA_TRY_ASSIGN(const QDate date, parseDate(sum.names[0], QStringLiteral("day")));
            CHOBA_TRY_ASSIGN(const UsageFigure figure, figureOf(sum, sum.names[1], month));
            if (days.empty() || days.back().date != date)
                days.push_back({date, {}});
            days.back().figure += figure;
        }
        return days;
    }

    Result<std::vector<UsageChange>> movers()
    {
        CHOBA_TRY_ASSIGN(
            const std::vector<UsageTotal> sums,
            usageTotals(m_database, questionOf(m_view, m_view.chosen.plus(-1), m_view.chosen,
                                               {UsageDimension::Month, UsageDimension::Payer,
                                                UsageDimension::Account, UsageDimension::Product})));
        std::map<std::pair<QString, QString>, UsageChange> changes;
        for (const UsageTotal &sum : sums) {
            CHOBA_TRY_ASSIGN(const Month month, Month::parse(sum.names[0], QStringLiteral("month")));
            CHOBA_TRY_ASSIGN(const UsageFigure figure, figureOf(sum, sum.names[1], month));
            UsageChange &change = changes[{sum.names[2], sum.names[3]}];
            change.account = sum.names[2];
            change.productCode = sum.names[3];
            (month == m_view.chosen ? change.after : change.before) += figure;
        }
        std::vector<UsageChange> movers;
        for (auto &[key, change] : changes) {
            if (change.before.usd() != change.after.usd())
                movers.push_back(std::move(change));
        }
        std::stable_sort(movers.begin(), movers.end(), [](const UsageChange &left, const UsageChange &right) {
            return isLarger(left.after - left.before, right.after - right.before);
        });
        movers.resize(std::min(movers.size(), moverCount));
        return movers;
    }

private:
    Result<UsageFigure> figureOf(const UsageTotal &sum, const QString &payer, Month month)
    {
        return UsageFigure::of(sum.cost, m_rates(payer, month));
    }

    Database &m_database;
    const UsageView &m_view;
    const UsageRates &m_rates;
};

Result<QStringList> rankedProducts(Database &database)
{
    CHOBA_TRY_ASSIGN(const std::vector<Month> months, UsageStore(database).months());
    QStringList ranked;
    if (months.empty())
        return ranked;
    UsageQuestion question;
    question.by = {UsageDimension::Product};
    question.from = months.back();
    question.to = months.back().plus(UsageView::months - 1);
    CHOBA_TRY_ASSIGN(std::vector<UsageTotal> totals, usageTotals(database, question));
    std::stable_sort(totals.begin(), totals.end(),
                     [](const UsageTotal &left, const UsageTotal &right) { return left.cost > right.cost; });
    for (const UsageTotal &total : totals)
        ranked += total.names.front();
    return ranked;
}

} // namespace

Result<UsageOverview> readUsageOverview(Database &database, const UsageView &view, const UsageRates &rates,
                                        const QDateTime &now)
{
    UsageOverview overview;
    overview.view = view;
    UsageStore store(database);
    CHOBA_TRY_ASSIGN(const std::vector<Month> months, store.months());
    overview.isEmpty = months.empty();
    overview.reported = months;
    CHOBA_TRY_ASSIGN(const std::vector<ReportState> reports, store.reports(view.chosen));
    overview.hasReport = !reports.empty();
    overview.isFinal =
        overview.hasReport && std::all_of(reports.begin(), reports.end(),
                                          [&](const auto &report) { return report.isFinalAt(now); });
    CHOBA_TRY(OverviewReading(database, overview.view, rates).addGroups(overview));
    return overview;
}

Result<UsageOfMonth> readUsageOfMonth(Database &database, const UsageView &view, const UsageRates &rates)
{
    OverviewReading reading(database, view, rates);
    UsageOfMonth month;
    CHOBA_TRY_ASSIGN(month.days, reading.days(view.chosen));
    CHOBA_TRY_ASSIGN(month.daysBefore, reading.days(view.chosen.plus(-1)));
    CHOBA_TRY_ASSIGN(month.movers, reading.movers());
    return month;
}

Result<UsageChoices> readUsageChoices(Database &database, Month last)
{
    const Month first = last.plus(1 - UsageView::months);
    UsageChoices choices;
    CHOBA_TRY_ASSIGN(const QStringList ids, usageNames(database, UsageDimension::Account, first, last));
    CHOBA_TRY_ASSIGN(choices.regions, usageNames(database, UsageDimension::Region, first, last));
    CHOBA_TRY_ASSIGN(choices.products, rankedProducts(database));
    CHOBA_TRY_ASSIGN(const std::vector<ContractedAccount> contracts,
                     AccountStore(database).contractsOf(last));
    std::map<QString, const ContractedAccount *> byId;
    for (const ContractedAccount &contracted : contracts)
        byId[contracted.account.accountId.digits()] = &contracted;
    for (const QString &id : ids) {
        UsageAccount account{id, {}, 0, {}};
        if (const auto found = byId.find(id); found != byId.end()) {
            account.name = found->second->account.fields.name;
            account.customerId = found->second->customer.id;
            account.customer = found->second->customer.fields.name;
        }
        choices.accounts.push_back(std::move(account));
    }
    choices.regions.removeAll(QString());
    return choices;
}

QString serviceWords(const QString &productCode)
{
    for (const QString &prefix : {QStringLiteral("Amazon"), QStringLiteral("AWS")}) {
        if (productCode.startsWith(prefix) && productCode.size() > prefix.size() &&
            productCode[prefix.size()].isUpper())
            return prefix + QLatin1Char(' ') + productCode.mid(prefix.size());
    }
    return productCode;
}

} // namespace choba
