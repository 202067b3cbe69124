// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"
#include "models/customers/importplan.h"

#include <QAbstractTableModel>

namespace choba {

/// The rows of an import plan with their fates, for the preview.
class ImportTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Fate, Name, Key, Remark, ColumnCount };

    /// The titles of the columns that tell what the rows are about.
    ImportTable(const QString &nameTitle, const QString &keyTitle, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_nameTitle(nameTitle)
        , m_keyTitle(keyTitle)
    {}
    void setPlan(const ImportPreview &plan, bool onlyProblems);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ImportLine &row, int column) const;

    QString m_nameTitle;
    QString m_keyTitle;
    std::vector<ImportLine> m_rows;
};

} // namespace choba
