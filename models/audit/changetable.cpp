// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/changetable.h"

#include "models/base/itemroles.h"

namespace choba {

void ChangeTable::setChanges(std::vector<AuditChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int ChangeTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangeTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditChange &change = m_changes[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        if (index.column() == Field)
            return change.field;
        const QString &value = index.column() == Before ? change.before : change.after;
        return value.isEmpty() ? QStringLiteral("–") : value;
    }
    if (role == BoldRole)
        return change.isChanged && index.column() == After;
    if (role == ToneRole && (index.column() == Field || !change.isChanged))
        return QVariant::fromValue(Tone::Muted);
    return {};
}

QVariant ChangeTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr int widths[] = {130, 130, 140};
    static constexpr const char *keys[] = {"field", "before", "after"};
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == ColumnKeyRole)
        return QString::fromLatin1(keys[section]);
    if (role == ColumnWidthRole)
        return widths[section];
    if (role != Qt::DisplayRole)
        return {};
    if (section == Field)
        //: ja: 項目
        return tr("Field");
    //: ja: 変更前
    return section == Before ? tr("Before")
                             //: ja: 変更後
                             : tr("After");
}

} // namespace choba
