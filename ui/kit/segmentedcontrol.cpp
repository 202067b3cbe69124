// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segmentedcontrol.h"

#include "ui/kit/chobastyle.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace choba {

namespace {

constexpr int frame = 2;
constexpr int padding = 10;
constexpr int iconSide = 14;

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::addSegment(const QString &text, const QString &iconName)
{
    m_segments.append({text, iconName});
    updateGeometry();
    update();
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    m_segments[index].text = text;
    updateGeometry();
    update();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index == m_current || index < -1 || index >= m_segments.size())
        return;
    m_current = index;
    update();
    emit currentChanged(index);
}

QSize SegmentedControl::sizeHint() const
{
    int width = 2 * frame;
    for (const auto &segment : m_segments)
        width += segmentWidth(segment);
    return {width, scaledHeight(28)};
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    for (int i = 0; i < m_segments.size(); ++i) {
        const bool current = i == m_current;
        QRect box = segmentRect(i);
        if (current) {
            painter.setPen(QPen(hasFocus() ? theme.link : theme.control, hasFocus() ? 2 : 1));
            painter.setBrush(theme.surface);
            const qreal inset = hasFocus() ? 1 : 0.5;
            painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), 5, 5);
        }
        box.adjust(padding, 0, -padding, 0);
        if (!m_segments[i].iconName.isEmpty()) {
            const QRectF square(box.left(), (height() - iconSide) / 2.0, iconSide, iconSide);
            paintIcon(painter, square, m_segments[i].iconName, current ? theme.link : theme.muted);
            box.adjust(iconSide + 4, 0, 0, 0);
        }
        painter.setFont(fontOf(FontSize::Small, current));
        painter.setPen(current ? theme.text : theme.muted);
        painter.drawText(box, Qt::AlignCenter, m_segments[i].text);
    }
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (segmentRect(i).contains(event->position().toPoint()))
            setCurrentIndex(i);
    }
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        setCurrentIndex(std::max(0, m_current - 1));
    else if (event->key() == Qt::Key_Right)
        setCurrentIndex(m_current + 1);
    else
        QWidget::keyPressEvent(event);
}

void SegmentedControl::changeEvent(QEvent *event)
{
    updateGeometry();
    QWidget::changeEvent(event);
}

QRect SegmentedControl::segmentRect(int index) const
{
    int left = frame;
    for (int i = 0; i < index; ++i)
        left += segmentWidth(m_segments[i]);
    return {left, frame, segmentWidth(m_segments[index]), height() - 2 * frame};
}

int SegmentedControl::segmentWidth(const Segment &segment) const
{
    // Measured bold, so that choosing another one moves nothing.
    const int text = QFontMetrics(fontOf(FontSize::Small, true)).horizontalAdvance(segment.text);
    return 2 * padding + text + (segment.iconName.isEmpty() ? 0 : iconSide + 4);
}

} // namespace choba
