// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tableheader.h"

#include "ui/kit/chobastyle.h"
#include "ui/kit/icons.h"
#include "ui/kit/tablemetrics.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace choba {

namespace {

constexpr int arrowSide = 12;

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(32);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void TableHeader::setSortKeys(const QList<SortKey> &keys)
{
    m_keys = keys;
    viewport()->update();
}

void TableHeader::setCheckable(bool checkable)
{
    m_checkable = checkable;
    viewport()->update();
}

void TableHeader::setCheckState(Qt::CheckState state)
{
    m_checkState = state;
    viewport()->update();
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaledHeight(28)};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(this);
    painter->fillRect(rect, theme.sunken);
    const bool first = visualIndex(section) == 0;
    if (first && m_checkable)
        paintCheckBox(*painter, TableMetrics::checkRect(rect), m_checkState, isEnabled(), theme);

    const int rank = rankOf(section);
    const QString words = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const bool right = alignment & Qt::AlignRight;
    const QString rankText = m_keys.size() > 1 && rank >= 0 ? QString::number(rank + 1) : QString();
    painter->setFont(fontOf(FontSize::Small, rank >= 0));
    const int rankWidth = painter->fontMetrics().horizontalAdvance(rankText);
    const int markWidth = rank < 0 ? 0 : arrowSide + 2 + rankWidth;
    QRect box = TableMetrics::textRect(rect, first, m_checkable);
    const QString shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, box.width() - markWidth);
    const int width = painter->fontMetrics().horizontalAdvance(shown) + markWidth;
    if (right)
        box.setLeft(box.right() + 1 - width);
    painter->setPen(rank >= 0 ? theme.text : theme.muted);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (rank < 0)
        return;
    box.setLeft(box.left() + width - markWidth + 2);
    const bool up = m_keys[rank].order == Qt::AscendingOrder;
    const QRectF arrow(box.left(), rect.top() + (rect.height() - arrowSide) / 2.0, arrowSide, arrowSide);
    paintIcon(*painter, arrow, up ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down"), theme.text);
    painter->setFont(fontOf(FontSize::Small));
    painter->drawText(box.adjusted(arrowSide, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, rankText);
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter ground(viewport());
        ground.fillRect(viewport()->rect(), Theme::of(this).sunken);
    }
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(0, height() - 1, width(), 1, Theme::of(this).border);
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_pressedSection = logicalIndexAt(m_pressedAt);
    m_pressedWidth = m_pressedSection < 0 ? 0 : sectionSize(m_pressedSection);
    if (onCheckBox(m_pressedAt)) {
        emit checkClicked();
        m_pressedSection = -1;
        return;
    }
    QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    // Neither a drag of the section nor one of its edge.
    const QPoint at = event->position().toPoint();
    const bool click = (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance() &&
                       logicalIndexAt(at) == m_pressedSection && m_pressedSection >= 0 &&
                       sectionSize(m_pressedSection) == m_pressedWidth && cursor().shape() == Qt::ArrowCursor;
    if (click && event->button() == Qt::LeftButton)
        sortBy(m_pressedSection, event->modifiers() & Qt::ShiftModifier);
    m_pressedSection = -1;
}

void TableHeader::sortBy(int section, bool add)
{
    const QVariant key = model()->headerData(section, Qt::Horizontal, SortKeyRole);
    if (!key.isValid())
        return;
    const int rank = rankOf(section);
    // A plain click on one of several keys makes it the only one, as it was.
    const bool turn = rank >= 0 && (add || m_keys.size() == 1);
    SortKey wanted{key.toString(), rank < 0 ? Qt::AscendingOrder : m_keys[rank].order};
    if (turn)
        wanted.order = m_keys[rank].order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (!add)
        m_keys = {wanted};
    else if (turn)
        m_keys[rank] = wanted;
    else if (m_keys.size() < maximumSortKeys)
        m_keys.append(wanted);
    viewport()->update();
    emit sortRequested(m_keys);
}

int TableHeader::rankOf(int section) const
{
    const QVariant key = model()->headerData(section, Qt::Horizontal, SortKeyRole);
    for (int i = 0; key.isValid() && i < m_keys.size(); ++i) {
        if (m_keys[i].key == key.toString())
            return i;
    }
    return -1;
}

bool TableHeader::onCheckBox(const QPoint &position) const
{
    if (!m_checkable || count() == 0)
        return false;
    const int left = -offset();
    return QRect(left, 0, TableMetrics::firstPadding + TableMetrics::checkSide + 8, height())
        .contains(position);
}

} // namespace choba
