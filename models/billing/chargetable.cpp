// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/chargetable.h"

#include "models/base/moneytext.h"
#include "models/billing/classwords.h"
#include "models/billing/ratedmonthjson.h"

#include <array>

namespace choba {

namespace {

enum Column {
    Product,
    UsageType,
    Region,
    LineItemType,
    StandingColumn,
    Class,
    Discount,
    Cost,
    Amount,
    Lines,
    Rule
};

std::vector<PageColumn> chargeColumns()
{
    return {{QStringLiteral("product"), QStringLiteral("c.product_code")},
            {QStringLiteral("usage_type"), QStringLiteral("c.usage_type")},
            {QStringLiteral("region"), QStringLiteral("c.region")},
            {QStringLiteral("line_item_type"), QStringLiteral("c.line_item_type")},
            {QStringLiteral("standing"), QStringLiteral("c.standing")},
            {QStringLiteral("class"), QStringLiteral("c.service_class")},
            {QStringLiteral("discount"), QStringLiteral("c.percent_hundredths")},
            {QStringLiteral("cost"), QStringLiteral("c.cost_usd")},
            {QStringLiteral("usage_amount"), QStringLiteral("c.usage_amount"), false},
            {QStringLiteral("lines"), QStringLiteral("c.lines")},
            {QStringLiteral("rule"), QStringLiteral("c.class_rule")}};
}

PageQuery chargeQuery(const ChargeSelection &selection)
{
    QString where = QStringLiteral("c.invoice_id = ?");
    QVariantList values{selection.invoiceId};
    if (selection.billedOnly) {
        where += QStringLiteral(" AND c.standing = ?");
        values.append(spelled(Standing::Billed));
    }
    if (selection.hidesMargin) {
        where += QStringLiteral(" AND c.standing <> ?");
        values.append(spelled(Standing::Margin));
    }
    if (selection.discount) {
        where += QStringLiteral(" AND c.percent_hundredths = ?");
        values.append(selection.discount->hundredths());
    }
    // Two halves, because a sum of 64-bit money may not fit 64 bits.
    return {QStringLiteral("invoice_input c"),
            where,
            values,
            QStringLiteral("c.position"),
            {QStringLiteral("CAST(COALESCE(SUM(c.cost_usd / 1000000000), 0) AS BIGINT)"),
             QStringLiteral("CAST(COALESCE(SUM(c.cost_usd % 1000000000), 0) AS BIGINT)")}};
}

bool isNumber(int column)
{
    return column == Discount || column == Cost || column == Amount || column == Lines;
}

} // namespace

ChargeTable::ChargeTable(const DatabaseLocation &location, const ChargeSelection &selection, QObject *parent)
    : PagedModel(location, chargeColumns(), parent)
{
    setSort({{Cost, Qt::DescendingOrder}});
    setQuery(chargeQuery(selection));
}

UsdSum ChargeTable::sum() const
{
    constexpr int128 half = 1'000'000'000;
    return UsdSum::ofUnits(int128(summary().value(0).toLongLong()) * half + summary().value(1).toLongLong());
}

QVariant ChargeTable::cell(const PageRow &row, int column, int role) const
{
    const QVariant &value = row.values[static_cast<std::size_t>(column)];
    switch (role) {
    case Qt::DisplayRole:
        if (column == Cost)
            return dollarText(Usd::ofUnits(value.toLongLong()));
        if (column == Discount)
            return Percent::ofHundredths(value.toInt()).toString() + QStringLiteral(" %");
        if (column == Rule)
            return ruleIdWords(value.toString());
        if (column == StandingColumn)
            return standingOf(value.toString()) ? words(*standingOf(value.toString())) : value.toString();
        return value.toString().isEmpty() ? QStringLiteral("–") : value.toString();
    case Qt::ToolTipRole:
        return value.toString();
    case CopyRole:
        return column == Cost ? QVariant(Usd::ofUnits(value.toLongLong()).toString()) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(column) ? Qt::AlignRight : Qt::AlignLeft;
    case ToneRole:
        return column == Region || column == LineItemType || column == Rule || column == Amount
                   ? QVariant::fromValue(Tone::Muted)
                   : QVariant();
    default:
        return {};
    }
}

QVariant ChargeTable::heading(int column, int role) const
{
    //: ja: 製品
    const std::array names{tr("Product"),
                           //: ja: 利用タイプ
                           tr("Usage type"),
                           //: ja: リージョン
                           tr("Region"),
                           //: ja: 明細種別
                           tr("Line item type"),
                           //: ja: 扱い
                           tr("Standing"),
                           //: ja: 区分
                           tr("Class"),
                           //: ja: 値引率
                           tr("Discount"),
                           //: ja: 金額(USD)
                           tr("Cost"),
                           //: ja: 利用量
                           tr("Usage"),
                           //: ja: 行数
                           tr("Lines"),
                           //: ja: 規則
                           tr("Rule")};
    constexpr std::array widths{136, 164, 108, 100, 124, 96, 68, 152, 96, 64, 220};
    switch (role) {
    case Qt::DisplayRole:
        return names[static_cast<std::size_t>(column)];
    case ColumnWidthRole:
        return widths[static_cast<std::size_t>(column)];
    case Qt::TextAlignmentRole:
        return isNumber(column) ? Qt::AlignRight : Qt::AlignLeft;
    default:
        return {};
    }
}

} // namespace choba
