// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicetable.h"

#include "models/base/ids.h"
#include "models/base/moneytext.h"
#include "models/billing/invoicedates.h"

#include <array>

namespace choba {

namespace {

constexpr auto noDate = "9999-12-31";

const QVariant &valueOf(const PageRow &row, InvoiceColumn column)
{
    return row.values[static_cast<std::size_t>(column)];
}

InvoiceState stateOf(const PageRow &row)
{
    return parseInvoiceState(valueOf(row, InvoiceColumn::State).toString(), {}).value_or(InvoiceState::Draft);
}

bool isNumber(InvoiceColumn column)
{
    return column == InvoiceColumn::Total || column == InvoiceColumn::Subtotal ||
           column == InvoiceColumn::Tax;
}

bool isMuted(InvoiceColumn column)
{
    return column == InvoiceColumn::Account || column == InvoiceColumn::UsageMonth ||
           column == InvoiceColumn::DueDate || column == InvoiceColumn::IssueDate ||
           column == InvoiceColumn::Plan;
}

QString groupedAccount(const QString &digits)
{
    const Result<AwsAccountId> id = AwsAccountId::parse(digits, {});
    return id ? id->grouped() : digits;
}

} // namespace

Chip chipOf(InvoiceState state)
{
    switch (state) {
    case InvoiceState::Draft:
        return {QStringLiteral("circle-dashed"), words(state)};
    case InvoiceState::Held:
        return {QStringLiteral("circle-pause"), words(state), Tone::Warn, true};
    case InvoiceState::Negative:
        return {QStringLiteral("circle-minus"), words(state), Tone::Warn, true};
    case InvoiceState::Issued:
        return {QStringLiteral("stamp"), words(state)};
    case InvoiceState::Sent:
        return {QStringLiteral("send"), words(state), Tone::Ok};
    case InvoiceState::Void:
        return {QStringLiteral("ban"), words(state), Tone::Faint};
    }
    Q_UNREACHABLE();
}

InvoiceTable::InvoiceTable(const DatabaseLocation &location, const RuleBook &rules, QObject *parent)
    : PagedModel(location, invoiceColumns(), parent)
    , m_rules(rules)
{}

void InvoiceTable::setSearch(const InvoiceSearch &search)
{
    m_search = search;
    setQuery(invoiceQuery(search));
}

Yen InvoiceTable::totalOfAll() const
{
    return Yen(summary().value(0).toLongLong());
}

InvoiceState InvoiceTable::stateAt(int number) const
{
    const PageRow *loaded = row(number);
    return loaded ? stateOf(*loaded) : InvoiceState::Draft;
}

Month InvoiceTable::monthAt(int number) const
{
    const PageRow *loaded = row(number);
    return loaded ? Month::ofIndex(valueOf(*loaded, InvoiceColumn::UsageMonth).toInt()) : Month();
}

QString InvoiceTable::accountAt(int number) const
{
    const PageRow *loaded = row(number);
    return loaded ? valueOf(*loaded, InvoiceColumn::Account).toString() : QString();
}

Yen InvoiceTable::totalAt(int number) const
{
    const PageRow *loaded = row(number);
    return loaded ? Yen(valueOf(*loaded, InvoiceColumn::Total).toLongLong()) : Yen();
}

std::optional<qint64> InvoiceTable::idAt(int number) const
{
    const PageRow *loaded = number >= 0 && number < rowCount() ? row(number) : nullptr;
    return loaded ? std::optional(loaded->id) : std::nullopt;
}

QString InvoiceTable::dueDateOf(const PageRow &row) const
{
    const QString stored = valueOf(row, InvoiceColumn::DueDate).toString();
    if (stored != QLatin1String(noDate))
        return stored;
    const Month month = Month::ofIndex(valueOf(row, InvoiceColumn::UsageMonth).toInt());
    const Result<InvoiceDates> dates = invoiceDates(month, m_rules);
    return dates ? dates->dueDate.toString(Qt::ISODate) : QString();
}

QString InvoiceTable::textOf(const PageRow &row, InvoiceColumn column) const
{
    const QVariant &value = valueOf(row, column);
    switch (column) {
    case InvoiceColumn::Account:
        return groupedAccount(value.toString());
    case InvoiceColumn::UsageMonth:
        return Month::ofIndex(value.toInt()).toString();
    case InvoiceColumn::State:
        return words(stateOf(row));
    case InvoiceColumn::DueDate:
        return dueDateOf(row);
    case InvoiceColumn::IssueDate:
        return value.toString() == QLatin1String(noDate) ? QString() : value.toString();
    case InvoiceColumn::Plan:
        return displayName(parseContractPlan(value.toString(), {}).value_or(ContractPlan::Prime));
    case InvoiceColumn::Total:
    case InvoiceColumn::Subtotal:
    case InvoiceColumn::Tax:
        return yenText(Yen(value.toLongLong()));
    case InvoiceColumn::Number:
    case InvoiceColumn::Customer:
    case InvoiceColumn::Project:
        return value.toString();
    }
    Q_UNREACHABLE();
}

QVariant InvoiceTable::cell(const PageRow &row, int number, int role) const
{
    const auto column = static_cast<InvoiceColumn>(number);
    const auto text = [&] { return textOf(row, column); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString shown = text();
        return shown.isEmpty() && role == Qt::DisplayRole ? QStringLiteral("–") : shown;
    }
    case CopyRole:
        return isNumber(column) ? valueOf(row, column).toString() : text();
    case ChipRole:
        return column == InvoiceColumn::State ? QVariant::fromValue(chipOf(stateOf(row))) : QVariant();
    case ToneRole:
        if (text().isEmpty())
            return QVariant::fromValue(Tone::Faint);
        return isMuted(column) ? QVariant::fromValue(Tone::Muted) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(column) ? Qt::AlignRight : Qt::AlignLeft;
    default:
        return {};
    }
}

QVariant InvoiceTable::heading(int number, int role) const
{
    const auto column = static_cast<InvoiceColumn>(number);
    //: ja: 番号
    const std::array names{tr("Number"),
                           //: ja: 顧客
                           tr("Customer"),
                           //: ja: アカウント
                           tr("Account"),
                           //: ja: 利用月
                           tr("Month"),
                           //: ja: 状態
                           tr("State"),
                           //: ja: 期日
                           tr("Due"),
                           //: ja: 税込合計
                           tr("Total"),
                           //: ja: 発行日
                           tr("Issued"),
                           //: ja: 案件
                           tr("Project"),
                           //: ja: 契約
                           tr("Contract"),
                           //: ja: 小計(税抜)
                           tr("Subtotal"),
                           //: ja: 消費税
                           tr("Tax")};
    constexpr std::array widths{136, 164, 116, 84, 104, 88, 104, 92, 160, 92, 108, 92};
    switch (role) {
    case Qt::DisplayRole:
        return names[static_cast<std::size_t>(number)];
    case ColumnWidthRole:
        return widths[static_cast<std::size_t>(number)];
    case ColumnHiddenRole:
        return column > InvoiceColumn::Total;
    case ColumnGrowsRole:
        return column == InvoiceColumn::Customer || column == InvoiceColumn::Project;
    case Qt::TextAlignmentRole:
        return isNumber(column) ? Qt::AlignRight : Qt::AlignLeft;
    default:
        return {};
    }
}

} // namespace choba
