// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/usagefigure.h"
#include "models/usage/usagestore.h"
#include "models/usage/usagetotals.h"

#include <algorithm>

namespace choba {

/// What the usage page shows: a year that ends with a month, one month of it in detail, narrowed and grouped.
struct UsageView
{
    static constexpr int months = 12;

    Month last;                                  ///< of the year
    Month chosen;                                ///< one of its months
    UsageDimension by = UsageDimension::Product; ///< Product, Account, Region, Type or UsageType
    QStringList accounts;                        ///< empty = all
    QString region;                              ///< "" = all
    QString productCode;                         ///< "" = all
    QString lineItemType;                        ///< "" = all
    QStringList withoutTypes = {};               ///< line item types this person may not see
    bool operator==(const UsageView &) const = default;

    Month first() const { return last.plus(1 - months); }
};

/// One service, account, region … over the year; figures begin with the month *before* the first.
struct UsageGroup
{
    QString name;
    std::vector<UsageFigure> figures;
    UsageFigure sum; ///< of the year
};

struct UsageDay
{
    QDate date;
    UsageFigure figure;
};

/// An account's product and what it was in the month before and in the chosen one.
struct UsageChange
{
    QString account;
    QString productCode;
    UsageFigure before;
    UsageFigure after;
};

/// The chosen month of a view, by day and what moved.
struct UsageOfMonth
{
    std::vector<UsageDay> days;       ///< ascending, only days with usage
    std::vector<UsageDay> daysBefore; ///< of the month before it
    std::vector<UsageChange> movers;  ///< largest first
};

/// All the usage page shows.
struct UsageOverview
{
    UsageView view;
    std::vector<UsageGroup> groups;  ///< largest of the year first
    std::vector<UsageFigure> totals; ///< as UsageGroup::figures
    UsageOfMonth detail;             ///< of the chosen month; empty until it is read
    bool isFinal = false;            ///< every report of the chosen month
    bool hasReport = false;          ///< any report of the chosen month
    bool isEmpty = true;             ///< not one report in the database
    std::vector<Month> reported;     ///< with any report; what is not here is not known, which is not nothing

    bool isReported(Month month) const
    {
        return std::find(reported.begin(), reported.end(), month) != reported.end();
    }

    /// Place of a month in the figures. \pre from the month before the first to the last
    size_t placeOf(Month month) const
    {
        return static_cast<size_t>(month.index() - view.first().index() + 1);
    }
};

/// Reads the year of \a view, all but its chosen month in detail: that takes longer than the year, as its
/// days are more than the sums of all months. Both for a thread of its own.
Result<UsageOverview> readUsageOverview(Database &database, const UsageView &view, const UsageRates &rates,
                                        const QDateTime &now);
Result<UsageOfMonth> readUsageOfMonth(Database &database, const UsageView &view, const UsageRates &rates);

struct UsageAccount
{
    QString id;
    QString name;          ///< "" where nobody gave one
    qint64 customerId = 0; ///< 0 = has no contract in the month
    QString customer;
};

/// What the page can be narrowed to.
struct UsageChoices
{
    std::vector<UsageAccount> accounts; ///< with usage in the year, by id
    QStringList regions;
    QStringList products; ///< in the order of their colours, the same whatever is chosen
};

/// The accounts and regions in use in the year to \a last, and services by what they cost in the first year
/// that is stored: an order that later months do not change, so that colours stay.
Result<UsageChoices> readUsageChoices(Database &database, Month last);

/// "Amazon EC2" for "AmazonEC2", "AWS Lambda" for "AWSLambda"; anything else as it is.
QString serviceWords(const QString &productCode);

} // namespace choba
