// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QStyledItemDelegate>

namespace choba {

class TableView;
struct Theme;

/// Paints a whole cell from the item roles: ground, hairline, words, chip, mark, swatch, bar, focus. No rich
/// text, no style calls: a page of rows takes a few milliseconds.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TableDelegate(TableView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Fill and hairline; also right of the last column.
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, int row) const;
    /// Width the whole cell would need; the height is the view's business.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintContent(QPainter &painter, QRect box, const QModelIndex &index, const Theme &theme) const;
    void paintWords(QPainter &painter, QRect box, const QModelIndex &index, const Theme &theme) const;
    QFont wordFont(const QModelIndex &index) const;
    bool isFirst(const QModelIndex &index) const;

    TableView *m_view;
};

} // namespace choba
