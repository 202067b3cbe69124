// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagerows.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageRows)
};

std::optional<Chip> arrowOf(const UsageFigure &change, UsageCurrency currency)
{
    const int direction = directionOf(change, currency);
    if (direction == 0)
        return std::nullopt;
    return direction < 0 ? Chip{QStringLiteral("arrow-down"), {}, Tone::Less}
                         : Chip{QStringLiteral("arrow-up"), {}, Tone::More};
}

UsageCell figureCell(const UsageFigure &figure, UsageCurrency currency, bool bold = false)
{
    UsageCell cell{shownText(figure, currency)};
    cell.tone = figure.isKnown(currency) ? Tone::Text : Tone::Faint;
    cell.bold = bold;
    cell.tip = exactDollars(figure.usd().toString());
    return cell;
}

UsageCell changeCell(const UsageFigure &before, const UsageFigure &after, UsageCurrency currency)
{
    UsageCell cell{shownChange(before, after, currency)};
    cell.mark = arrowOf(after - before, currency);
    cell.tip = shownDifference(after - before, currency);
    return cell;
}

UsageCell unknownCell()
{
    UsageCell cell{QString(QChar(0x2013))};
    cell.tone = Tone::Faint;
    return cell;
}

bool isBeforeKnown(const UsageSight &sight)
{
    return sight.overview.isReported(sight.overview.view.chosen.plus(-1));
}

std::vector<UsageCell> cellsOf(const UsageSight &sight, UsageCell name, const UsageFigure &now,
                               const UsageFigure &before, const UsageFigure &whole)
{
    const UsageCurrency currency = sight.currency;
    const bool isKnown = isBeforeKnown(sight);
    return {std::move(name), figureCell(now, currency),
            isKnown ? figureCell(before, currency) : unknownCell(),
            isKnown ? changeCell(before, now, currency) : unknownCell(),
            UsageCell{shownShare(now, whole, currency)}};
}

/// Months of everything beyond the palette, added up.
struct Others
{
    std::vector<UsageFigure> figures;
    std::vector<const UsageGroup *> groups;
};

Others othersOf(const UsageSight &sight)
{
    Others others;
    others.figures.resize(sight.overview.totals.size());
    for (const UsageGroup &group : sight.overview.groups) {
        if (!sight.palette.isOthers(group.name))
            continue;
        others.groups.push_back(&group);
        for (size_t i = 0; i < others.figures.size(); ++i)
            others.figures[i] += group.figures[i];
    }
    return others;
}

QString othersWords(const Others &others)
{
    //: ja: その他 %n
    return Words::tr("%n other(s)", nullptr, static_cast<int>(others.groups.size()));
}

UsageRow groupRow(const UsageSight &sight, const UsageGroup &group)
{
    const size_t now = sight.overview.placeOf(sight.overview.view.chosen);
    UsageCell name{sight.names.of(sight.overview.view.by, group.name)};
    name.swatch = sight.palette.slotOf(group.name);
    name.tip = group.name;
    return {group.name,
            cellsOf(sight, name, group.figures[now], group.figures[now - 1], sight.overview.totals[now])};
}

Result<QList<qint64>> unitsOf(const std::vector<UsageFigure> &figures, UsageCurrency currency)
{
    QList<qint64> units;
    for (size_t i = 1; i < figures.size(); ++i) {
        CHOBA_TRY_ASSIGN(const qint64 value, figures[i].chartUnits(currency));
        units += value;
    }
    return units;
}

Result<QList<qint64>> unitsOf(const std::vector<UsageDay> &days, UsageCurrency currency)
{
    QList<qint64> units;
    for (const UsageDay &day : days) {
        CHOBA_TRY_ASSIGN(const qint64 value, day.figure.chartUnits(currency));
        while (units.size() < day.date.day() - 1)
            units += 0; // a day without usage
        units += value;
    }
    return units;
}

} // namespace

QString othersKey()
{
    return QStringLiteral("\u2026others");
}

std::vector<UsageColumn> groupColumns(UsageDimension by)
{
    return {{QStringLiteral("name"), UsageNames::heading(by), 146, false},
            //: ja: 今月
            {QStringLiteral("this_month"), Words::tr("This month"), 92, true},
            //: ja: 前月
            {QStringLiteral("month_before"), Words::tr("Last month"), 90, true},
            //: ja: 差
            {QStringLiteral("change"), Words::tr("Change"), 86, true},
            //: ja: 構成比
            {QStringLiteral("share"), Words::tr("Share"), 58, true}};
}

std::vector<UsageRow> groupRows(const UsageSight &sight)
{
    const size_t now = sight.overview.placeOf(sight.overview.view.chosen);
    std::vector<const UsageGroup *> shown;
    Others others = othersOf(sight);
    for (const UsageGroup &group : sight.overview.groups) {
        if (!sight.palette.isOthers(group.name))
            shown.push_back(&group);
    }
    const auto larger = [now](const UsageGroup *left, const UsageGroup *right) {
        return left->figures[now].usd() > right->figures[now].usd();
    };
    std::stable_sort(shown.begin(), shown.end(), larger);
    std::stable_sort(others.groups.begin(), others.groups.end(), larger);
    std::vector<UsageRow> rows;
    for (const UsageGroup *group : shown)
        rows.push_back(groupRow(sight, *group));
    if (!others.groups.empty()) {
        UsageCell name{othersWords(others)};
        name.swatch = ServicePalette::othersSlot;
        rows.push_back({othersKey(), cellsOf(sight, name, others.figures[now], others.figures[now - 1],
                                             sight.overview.totals[now])});
    }
    if (sight.othersOpen) {
        for (const UsageGroup *group : others.groups)
            rows.push_back(groupRow(sight, *group));
    }
    return rows;
}

std::vector<UsageRow> dayRows(const UsageSight &sight)
{
    const UsageOverview &overview = sight.overview;
    const UsageFigure &whole = overview.totals[overview.placeOf(overview.view.chosen)];
    std::map<int, std::pair<UsageFigure, UsageFigure>> days;
    for (const UsageDay &day : overview.detail.days)
        days[day.date.day()].first = day.figure;
    for (const UsageDay &day : overview.detail.daysBefore) {
        if (day.date.day() <= overview.view.chosen.lastDay().day())
            days[day.date.day()].second = day.figure;
    }
    std::vector<UsageRow> rows;
    for (const auto &[day, figures] : days) {
        const QString date = overview.view.chosen.firstDay().addDays(day - 1).toString(Qt::ISODate);
        rows.push_back({date, cellsOf(sight, UsageCell{date}, figures.first, figures.second, whole)});
    }
    return rows;
}

std::vector<UsageColumn> moverColumns()
{
    //: ja: アカウント · サービス
    return {{QStringLiteral("what"), Words::tr("Account · service"), 232, false},
            //: ja: 差額
            {QStringLiteral("difference"), Words::tr("Difference"), 130, true},
            {QStringLiteral("bar"), {}, 110, false}};
}

std::vector<UsageRow> moverRows(const UsageSight &sight)
{
    if (!isBeforeKnown(sight))
        return {}; // everything would seem to have moved
    std::vector<UsageRow> rows;
    const std::vector<UsageChange> &movers = sight.overview.detail.movers;
    for (const UsageChange &mover : movers) {
        const UsageFigure change = mover.after - mover.before;
        UsageCell name{UsageNames::ofMover(mover)};
        name.tip = mover.account + QStringLiteral(" · ") + mover.productCode;
        UsageCell difference{shownDifference(change, sight.currency)};
        difference.bold = true;
        difference.mark = arrowOf(change, sight.currency);
        difference.tip = exactDollars(mover.before.usd().toString()) + QStringLiteral(" → ") +
                         exactDollars(mover.after.usd().toString());
        UsageCell bar;
        bar.share = shareOf(change, movers.front().after - movers.front().before, sight.currency);
        rows.push_back({mover.account + QLatin1Char('|') + mover.productCode, {name, difference, bar}});
    }
    return rows;
}

Result<QList<ChartSeries>> barSeries(const UsageSight &sight, QHash<QString, QString> &keys)
{
    keys.clear();
    QList<ChartSeries> series;
    for (const UsageGroup &group : sight.overview.groups) {
        if (sight.palette.isOthers(group.name))
            continue;
        CHOBA_TRY_ASSIGN(const QList<qint64> values, unitsOf(group.figures, sight.currency));
        const QString words = sight.names.of(sight.overview.view.by, group.name);
        series.append({words, sight.palette.slotOf(group.name), values});
        keys.insert(words, group.name);
    }
    std::stable_sort(series.begin(), series.end(), [](const ChartSeries &left, const ChartSeries &right) {
        return left.slot < right.slot;
    });
    const Others others = othersOf(sight);
    if (!others.groups.empty()) {
        CHOBA_TRY_ASSIGN(const QList<qint64> values, unitsOf(others.figures, sight.currency));
        series.append({othersWords(others), ServicePalette::othersSlot, values});
        keys.insert(othersWords(others), othersKey());
    }
    return series;
}

Result<DailyLineChart::Days> dayLines(const UsageSight &sight)
{
    DailyLineChart::Days days;
    days.month = sight.overview.view.chosen;
    CHOBA_TRY_ASSIGN(days.values, unitsOf(sight.overview.detail.days, sight.currency));
    CHOBA_TRY_ASSIGN(days.previous, unitsOf(sight.overview.detail.daysBefore, sight.currency));
    return days;
}

ChartUnit chartUnit(UsageCurrency currency)
{
    if (currency == UsageCurrency::Jpy)
        return {QString(QChar(0x00A5)), 0, 0};
    return {QStringLiteral("$"), Usd::fractionDigits, 2};
}

} // namespace choba
