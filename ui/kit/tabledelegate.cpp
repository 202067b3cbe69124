// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tabledelegate.h"

#include "ui/kit/chips.h"
#include "ui/kit/chobastyle.h"
#include "ui/kit/icons.h"
#include "ui/kit/tablemetrics.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace choba {

namespace {

constexpr int markSide = 14;
constexpr int swatchSide = 12;

void paintShare(QPainter &painter, const QRect &box, double share, const Theme &theme)
{
    const int middle = box.left() + box.width() / 2;
    const int length = qRound(qBound(-1.0, share, 1.0) * (box.width() / 2));
    const int top = box.top() + box.height() / 2 - 4;
    painter.fillRect(QRect(middle, box.top() + 4, 1, box.height() - 8), theme.border);
    if (length > 0)
        painter.fillRect(QRect(middle + 1, top, length, 8), theme.more);
    else if (length < 0)
        painter.fillRect(QRect(middle + length, top, -length, 8), theme.less);
}

void paintSwatch(QPainter &painter, const QRect &box, int slot, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.chart[static_cast<size_t>(qBound(0, slot, 7))]);
    painter.drawRoundedRect(
        QRect(box.left(), box.top() + (box.height() - swatchSide) / 2, swatchSide, swatchSide), 3, 3);
    painter.restore();
}

Tone toneOf(const QModelIndex &index)
{
    const QVariant tone = index.data(ToneRole);
    return tone.isValid() ? tone.value<Tone>() : Tone::Text;
}

} // namespace

TableDelegate::TableDelegate(TableView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    paintGround(*painter, option, index.row());
    const Theme &theme = Theme::of(m_view);
    const bool first = isFirst(index);
    if (first && m_view->hasFocus() && index.row() == m_view->currentIndex().row())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(TableMetrics::barWidth, option.rect.height())),
                          theme.link);
    const bool checkable = m_view->isCheckable();
    if (first && checkable) {
        const bool selected = option.state & QStyle::State_Selected;
        paintCheckBox(*painter, TableMetrics::checkRect(option.rect), selected ? Qt::Checked : Qt::Unchecked,
                      true, theme);
    }
    paintContent(*painter, TableMetrics::textRect(option.rect, first, checkable), index, theme);
    if (m_view->hasFocus() && index == m_view->currentIndex()) {
        const QRect body = TableMetrics::bodyRect(option.rect, first, checkable);
        paintEdge(*painter, body.adjusted(first && !checkable ? 1 : 0, 1, 0, -2), 4, 2, theme.link);
    }
}

void TableDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, int row) const
{
    const Theme &theme = Theme::of(m_view);
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, selected                      ? theme.sel
                                  : row == m_view->hoveredRow() ? theme.hover
                                                                : theme.surface);
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    QColor lineColor = theme.hairline;
    if (selected) {
        lineColor = theme.selLine;
        lineColor.setAlphaF(0.33F); // on the selection's own ground
    }
    painter.fillRect(line, lineColor);
}

void TableDelegate::paintContent(QPainter &painter, QRect box, const QModelIndex &index,
                                 const Theme &theme) const
{
    const QVariant chip = index.data(ChipRole);
    if (chip.isValid()) {
        paintChip(painter, box, chip.value<Chip>(), theme);
        return;
    }
    const QVariant share = index.data(ShareRole);
    if (share.isValid()) {
        paintShare(painter, box, share.toDouble(), theme);
        return;
    }
    const QVariant swatch = index.data(SwatchRole);
    if (swatch.isValid()) {
        paintSwatch(painter, box, swatch.toInt(), theme);
        box.adjust(swatchSide + 8, 0, 0, 0);
    }
    const QVariant second = m_view->isTwoLine() ? index.data(SecondLineRole) : QVariant();
    if (second.isValid()) {
        QRect lower = box;
        box.setHeight(box.height() / 2 + 1);
        lower.setTop(box.bottom() - 2);
        painter.setFont(fontOf(FontSize::Small));
        painter.setPen(theme.muted);
        const QString words =
            painter.fontMetrics().elidedText(second.toString(), Qt::ElideRight, lower.width());
        const int side =
            index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(lower.adjusted(0, 0, 0, -3), side | Qt::AlignVCenter | Qt::TextSingleLine, words);
        box.adjust(0, 3, 0, 0);
    }
    paintWords(painter, box, index, theme);
}

void TableDelegate::paintWords(QPainter &painter, QRect box, const QModelIndex &index,
                               const Theme &theme) const
{
    const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QVariant mark = index.data(MarkRole);
    painter.setFont(wordFont(index));
    const int room = box.width() - (mark.isValid() ? markSide + 6 : 0);
    const QString words = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room);
    if (mark.isValid()) {
        const Chip arrow = mark.value<Chip>();
        const int width = painter.fontMetrics().horizontalAdvance(words) + markSide + 6;
        const int left = right ? box.right() + 1 - width : box.left();
        const QRectF square(left, box.top() + (box.height() - markSide) / 2.0, markSide, markSide);
        paintIcon(painter, square, arrow.icon, theme.tone(arrow.tone));
        if (!right)
            box.adjust(markSide + 6, 0, 0, 0);
    }
    painter.setPen(theme.tone(toneOf(index)));
    painter.drawText(box, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                     words);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = 2 * TableMetrics::cellPadding + 1;
    const QVariant chip = index.data(ChipRole);
    if (chip.isValid()) {
        width += chipSize(chip.value<Chip>()).width();
    } else {
        width += QFontMetrics(wordFont(index)).horizontalAdvance(index.data().toString());
        width += index.data(MarkRole).isValid() ? markSide + 6 : 0;
        width += index.data(SwatchRole).isValid() ? swatchSide + 8 : 0;
    }
    if (isFirst(index))
        width += TableMetrics::firstPadding + (m_view->isCheckable() ? TableMetrics::checkSide : 0);
    return {width, option.rect.height()};
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool cut = sizeHint(option, index).width() > option.rect.width() + 1;
    const QString words =
        index.data(ChipRole).isValid() ? index.data(ChipRole).value<Chip>().text : index.data().toString();
    QToolTip::showText(event->globalPos(), cut ? words.toHtmlEscaped() : QString(), view);
    return true;
}

QFont TableDelegate::wordFont(const QModelIndex &index) const
{
    const Tone tone = toneOf(index);
    const bool quiet = tone == Tone::Muted || tone == Tone::Faint;
    return fontOf(quiet ? FontSize::Small : FontSize::Body, index.data(BoldRole).toBool());
}

bool TableDelegate::isFirst(const QModelIndex &index) const
{
    return m_view->isFirstColumn(index.column());
}

} // namespace choba
