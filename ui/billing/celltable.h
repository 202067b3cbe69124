// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace choba {

/// One cell of a short list, ready to be drawn.
struct Cell
{
    QString text;
    Tone tone = Tone::Text;
    bool bold = false;
    QString secondLine = {};
    std::optional<Chip> chip = {};
    std::optional<Chip> mark = {};
    std::optional<double> share = {};
};

struct CellColumn
{
    QString key;
    QString title;
    int width = 120;
    bool isNumber = false;
};

/// A list of at most some hundred rows that a page has already read: parts of a tie-out, rates, history.
/// Longer lists are PagedModels.
class CellTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setColumns(QList<CellColumn> columns);
    void setRows(QList<QList<Cell>> rows);
    const QList<QList<Cell>> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CellColumn> m_columns;
    QList<QList<Cell>> m_rows;
};

} // namespace choba
