// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/upkeep/checkreport.h"

#include <QAbstractTableModel>

namespace choba {

/// A check as a list: a row for each part that is in order, and one for each thing that is not.
class CheckTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Part, Count, State, Subject, Message };

    using QAbstractTableModel::QAbstractTableModel;
    void setReport(const CheckReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        CheckPart part = CheckPart::Steps;
        CheckCount count;
        QString subject;
        QString message; ///< empty: the part is in order
    };
    QVariant text(const Line &line, int column) const;

    std::vector<Line> m_lines;
};

} // namespace choba
