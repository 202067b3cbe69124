// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagescroll.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace choba {

PageScroll::PageScroll(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    connect(qApp, &QApplication::focusChanged, this, &PageScroll::showFocus);
}

void PageScroll::fit()
{
    QSize room = maximumViewportSize();
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    // Each bar takes room from the other direction.
    const bool isHigh = least.height() > room.height();
    if (isHigh)
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    if (least.width() > room.width()) {
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
        if (!isHigh && least.height() > room.height())
            room.rwidth() -= verticalScrollBar()->sizeHint().width();
    }
    widget()->resize(room.expandedTo(least));
}

bool PageScroll::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange)
        fit();
    return QScrollArea::event(event);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

void PageScroll::showFocus(const QWidget *, const QWidget *now)
{
    if (now == nullptr || !isVisible() || !widget()->isAncestorOf(now))
        return;
    const QRect shown(widget()->mapTo(viewport(), QPoint(0, 0)) * -1, viewport()->size());
    const QRect box(now->mapTo(widget(), QPoint(0, 0)), now->size());
    // A table that is larger than the room is left where it is.
    if (!shown.contains(box) && box.width() <= shown.width() && box.height() <= shown.height())
        ensureVisible(box.center().x(), box.center().y(), box.width() / 2 + 8, box.height() / 2 + 8);
}

} // namespace choba
