// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rowcopier.h"

#include "models/base/itemroles.h"

#include <QAbstractItemModel>

namespace choba {

namespace {

/// A cell as TSV shows it: no tab, no line break.
QString cellText(const QModelIndex &index)
{
    QVariant value = index.data(CopyRole);
    if (!value.isValid() && index.data(ChipRole).isValid())
        value = index.data(ChipRole).value<Chip>().text;
    if (!value.isValid())
        value = index.data();
    QString text = value.toString();
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

RowCopier::RowCopier(QObject *parent)
    : QObject(parent)
{}

void RowCopier::start(QAbstractItemModel *model, const QList<int> &rows, const QList<int> &columns)
{
    stop();
    m_model = model;
    m_rows = rows;
    m_columns = columns;
    connect(model, &QAbstractItemModel::dataChanged, this, &RowCopier::go);
    const auto giveUp = [this] {
        stop();
        emit stopped();
    };
    connect(model, &QAbstractItemModel::modelReset, this, giveUp);
    connect(model, &QAbstractItemModel::rowsRemoved, this, giveUp);
    go();
}

void RowCopier::stop()
{
    if (m_model)
        m_model->disconnect(this);
    m_rows.clear();
    m_next = 0;
    m_text.clear();
}

void RowCopier::go()
{
    for (; m_next < m_rows.size(); ++m_next) {
        const int row = m_rows.at(m_next);
        if (m_model->index(row, 0).data(IsPendingRole).toBool()) {
            emit waiting(static_cast<int>(m_next), static_cast<int>(m_rows.size()));
            return;
        }
        QStringList cells;
        for (const int column : m_columns)
            cells << cellText(m_model->index(row, column));
        m_text += cells.join(u'\t') + u'\n';
    }
    const QString text = m_text;
    const auto rows = static_cast<int>(m_rows.size());
    stop();
    emit finished(text, rows);
}

} // namespace choba
