// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/stafftable.h"

#include "models/base/itemroles.h"

namespace choba {

namespace {

enum Column { Name, FullName, Roles, State, ColumnCount };

} // namespace

void StaffTable::setUsers(std::vector<StaffUser> users)
{
    beginResetModel();
    m_users = std::move(users);
    endResetModel();
}

void StaffTable::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_users.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int StaffTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

int StaffTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant StaffTable::text(const StaffUser &user, int column) const
{
    switch (column) {
    case Name:
        return user.name;
    case FullName:
        return user.fullName;
    case Roles: {
        QStringList names;
        for (const StaffRole role : user.roles)
            names += words(role);
        return names.join(QStringLiteral(", "));
    }
    case State:
        //: ja: 利用中
        return user.active ? tr("May sign in")
                           //: ja: 停止中
                           : tr("Kept out");
    default:
        return {};
    }
}

QVariant StaffTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StaffUser &user = m_users[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(user, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft);
    case ToneRole:
        return user.active ? QVariant() : QVariant::fromValue(Tone::Muted);
    case ChipRole:
        if (index.column() != State)
            return {};
        return QVariant::fromValue(
            Chip{user.active ? QStringLiteral("circle-check") : QStringLiteral("circle-minus"),
                 text(user, State).toString(), user.active ? Tone::Ok : Tone::Muted});
    case RowIdRole:
        return user.name;
    default:
        return {};
    }
}

QVariant StaffTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    //: ja: ユーザー名
    const std::array<QString, ColumnCount> titles{tr("Name"),
                                                  //: ja: 氏名
                                                  tr("Full name"),
                                                  //: ja: 役割
                                                  tr("Roles"),
                                                  //: ja: 状態
                                                  tr("State")};
    static const std::array<const char *, ColumnCount> keys{"name", "full_name", "roles", "state"};
    static const std::array<int, ColumnCount> widths{150, 180, 360, 120};
    const auto column = static_cast<size_t>(section);
    switch (role) {
    case Qt::DisplayRole:
        return titles[column];
    case ColumnKeyRole:
        return QString::fromLatin1(keys[column]);
    case ColumnWidthRole:
        return widths[column];
    case ColumnGrowsRole:
        return column == FullName || column == Roles;
    default:
        return {};
    }
}

} // namespace choba
