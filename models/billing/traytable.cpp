// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/traytable.h"

#include "models/base/ids.h"
#include "models/base/moneytext.h"
#include "models/billing/classwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrayTable)
};

enum Column {
    CustomerColumn,
    KindColumn,
    DescriptionColumn,
    AmountColumn,
    DecisionColumn,
    ReasonColumn,
    ColumnCount
};

QString decisionWords(const TrayDecision &decision)
{
    switch (decision.choice) {
    case TrayChoice::Keep:
        return words(decision.choice);
    case TrayChoice::Bill:
        return QStringLiteral("%1 · %2").arg(words(decision.choice), words(decision.billAs));
    case TrayChoice::Move:
        //: ja: %1 へ
        return Words::tr("Move to %1").arg(decision.month.toString());
    }
    Q_UNREACHABLE();
}

QString textOf(const TrayEntry &entry, int column)
{
    const TrayItem &item = entry.item;
    switch (column) {
    case CustomerColumn:
        return entry.customerName;
    case KindColumn:
        return words(item.kind);
    case DescriptionColumn:
        return describe(item);
    case AmountColumn:
        return dollarText(item.amount);
    case DecisionColumn:
        return item.decision ? decisionWords(*item.decision) : QString();
    case ReasonColumn:
        return item.decision ? item.decision->reason : QString();
    default:
        return {};
    }
}

} // namespace

QString describe(const TrayItem &item)
{
    if (!item.description.isEmpty())
        return item.description;
    return item.serviceClass ? words(*item.serviceClass) : item.productCode;
}

Chip chipOf(const TrayEntry &entry)
{
    if (!entry.item.decision) {
        //: ja: 未判断
        return {QStringLiteral("inbox"), Words::tr("Undecided"), Tone::Warn, true};
    }
    return {entry.isLocked ? QStringLiteral("lock") : QStringLiteral("check"),
            decisionWords(*entry.item.decision), entry.isLocked ? Tone::Muted : Tone::Ok};
}

void TrayTable::setEntries(std::vector<TrayEntry> entries)
{
    std::stable_partition(entries.begin(), entries.end(),
                          [](const TrayEntry &entry) { return !entry.item.decision; });
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int TrayTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TrayTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrayTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrayEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(entry, index.column());
    case SecondLineRole: {
        const Result<AwsAccountId> account = AwsAccountId::parse(entry.item.account, {});
        if (index.column() == CustomerColumn)
            return account ? account->grouped() : entry.item.account;
        return index.column() == KindColumn          ? QVariant(entry.item.month.toString())
               : index.column() == DescriptionColumn ? QVariant(entry.item.productCode)
                                                     : QVariant();
    }
    case ChipRole:
        return index.column() == DecisionColumn ? QVariant::fromValue(chipOf(entry)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == AmountColumn ? Qt::AlignRight : Qt::AlignLeft;
    default:
        return {};
    }
}

QVariant TrayTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    constexpr std::array keys{"customer", "kind", "description", "amount", "decision", "reason"};
    constexpr std::array widths{190, 160, 220, 130, 160, 180};
    //: ja: 顧客 / アカウント
    const std::array names{Words::tr("Customer / account"),
                           //: ja: 種類
                           Words::tr("Kind"),
                           //: ja: 内容
                           Words::tr("Description"),
                           //: ja: 金額(USD)
                           Words::tr("Amount"),
                           //: ja: 判断
                           Words::tr("Decision"),
                           //: ja: 理由
                           Words::tr("Reason")};
    const auto at = static_cast<std::size_t>(section);
    switch (role) {
    case Qt::DisplayRole:
        return names[at];
    case ColumnKeyRole:
        return QLatin1String(keys[at]);
    case ColumnWidthRole:
        return widths[at];
    case Qt::TextAlignmentRole:
        return section == AmountColumn ? Qt::AlignRight : Qt::AlignLeft;
    default:
        return {};
    }
}

} // namespace choba
