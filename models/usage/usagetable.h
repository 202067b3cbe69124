// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace choba {

/// One cell of a short list of figures.
struct UsageCell
{
    QString text;
    Tone tone = Tone::Text;
    bool bold = false;
    std::optional<Chip> mark = {};    ///< arrow before the text
    std::optional<Chip> chip = {};    ///< instead of the text
    std::optional<int> swatch = {};   ///< chart colour
    std::optional<double> share = {}; ///< bar, −1…1
    QString tip = {};
};

struct UsageRow
{
    QString key; ///< names the row for good: product code, account, date …
    std::vector<UsageCell> cells;
};

struct UsageColumn
{
    QString key;
    QString title;
    int width = 90;
    bool isNumber = false;
};

/// A list of at most some hundred rows that a page has already read and put into words: groups of a month,
/// movers, parts of an import's summary. Keeps its order; longer lists are PagedModels.
class UsageTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<UsageColumn> columns); ///< drops the rows
    /// Rows of the same keys in the same order are changed in place: selection and scroll stay. \pre each row
    /// has as many cells as there are columns
    void setRows(std::vector<UsageRow> rows);
    const std::vector<UsageRow> &rows() const { return m_rows; }
    int rowOf(const QString &key) const; ///< −1 = not here
    QString keyAt(int row) const;        ///< "" outside

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<UsageColumn> m_columns;
    std::vector<UsageRow> m_rows;
};

} // namespace choba
