// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QHeaderView>

namespace choba {

/// Column heads with up to three sort keys, drawn with arrow and rank. A click sorts by that column alone
/// (again: the other way), Shift+click adds or turns a key. Sorting itself is the model's business.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int maximumSortKeys = 3;

    explicit TableHeader(QWidget *parent = nullptr);
    void setSortKeys(const QList<choba::SortKey> &keys); ///< shows them; announces nothing
    const QList<SortKey> &sortKeys() const { return m_keys; }
    /// A tick box before the first column; `state` is drawn, a click on it emits checkClicked().
    void setCheckable(bool checkable);
    void setCheckState(Qt::CheckState state);
    QSize sizeHint() const override;

signals:
    void sortRequested(const QList<choba::SortKey> &keys);
    void checkClicked();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void sortBy(int section, bool add);
    int rankOf(int section) const; ///< position in the sort order, −1 = not sorted by
    bool onCheckBox(const QPoint &position) const;

    QList<SortKey> m_keys;
    bool m_checkable = false;
    Qt::CheckState m_checkState = Qt::Unchecked;
    int m_pressedSection = -1;
    int m_pressedWidth = 0;
    QPoint m_pressedAt;
};

} // namespace choba
