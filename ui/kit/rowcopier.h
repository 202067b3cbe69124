// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAbstractItemModel;

namespace choba {

/// Copies rows as TSV that a paged model may still have to read: asks for them from first to last, waits
/// where one is on its way, and hands out the text only when it is whole.
class RowCopier : public QObject
{
    Q_OBJECT
public:
    explicit RowCopier(QObject *parent = nullptr);

    /// Begins anew; \a columns in the order they are shown. finished() may come at once.
    void start(QAbstractItemModel *model, const QList<int> &rows, const QList<int> &columns);
    void stop();
    bool isRunning() const { return m_next < m_rows.size(); }

signals:
    void waiting(int done, int rows); ///< rows have to be read first
    void finished(const QString &text, int rows);
    void stopped(); ///< the rows changed underneath

private:
    void go();

    QPointer<QAbstractItemModel> m_model;
    QList<int> m_rows;
    QList<int> m_columns;
    qsizetype m_next = 0;
    QString m_text;
};

} // namespace choba
