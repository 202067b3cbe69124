// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/usagetable.h"
#include "ui/plot/dailylinechart.h"
#include "ui/plot/servicepalette.h"
#include "ui/plot/stackedbarchart.h"
#include "ui/usage/usagenames.h"

namespace choba {

/// What was read, and how the person looks at it now. Holds references for the length of a call.
struct UsageSight
{
    const UsageOverview &overview;
    const UsageNames &names;
    const ServicePalette &palette;
    UsageCurrency currency = UsageCurrency::Usd;
    bool othersOpen = false; ///< the small ones are listed one by one
};

/// The row and series that stand for everything beyond the seven colours.
QString othersKey();

// The table beside the charts: name, this month, the month before, change, share.
std::vector<UsageColumn> groupColumns(UsageDimension by);
std::vector<UsageRow> groupRows(const UsageSight &sight);
std::vector<UsageRow> dayRows(const UsageSight &sight);
// What moved most.
std::vector<UsageColumn> moverColumns();
std::vector<UsageRow> moverRows(const UsageSight &sight);

/// Bars of the year, in palette order, the rest last; \a keys gets the group's name for each series' words.
Result<QList<ChartSeries>> barSeries(const UsageSight &sight, QHash<QString, QString> &keys);
Result<DailyLineChart::Days> dayLines(const UsageSight &sight);
ChartUnit chartUnit(UsageCurrency currency);

} // namespace choba
