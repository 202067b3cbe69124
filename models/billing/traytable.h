// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"
#include "models/billing/traylist.h"

#include <QAbstractTableModel>

namespace choba {

/// The tray of one month for views; undecided items stand out.
class TrayTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setEntries(std::vector<TrayEntry> entries); ///< undecided ones come first
    const std::vector<TrayEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TrayEntry> m_entries;
};

/// What the money is for: AWS's own words; of late usage, which has none, its class.
QString describe(const TrayItem &item);
/// The decision as a state: waiting, decided, locked by an issued invoice.
Chip chipOf(const TrayEntry &entry);

} // namespace choba
