// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pane.h"

#include "ui/kit/chobastyle.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace choba {

namespace {

QColor groundOf(Pane::Ground ground, const Theme &theme)
{
    switch (ground) {
    case Pane::Ground::Window:
        return theme.window;
    case Pane::Ground::Surface:
    case Pane::Ground::Card:
        return theme.surface;
    case Pane::Ground::Sunken:
        return theme.sunken;
    case Pane::Ground::Raised:
    case Pane::Ground::Dialog:
        return theme.raised;
    }
    return theme.surface;
}

void paintRounded(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace

Pane::Pane(Ground ground, Qt::Edges lines, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_lines(lines)
{
    // Leave the hairlines to us, not to the children.
    setContentsMargins(lines & Qt::LeftEdge ? 1 : 0, lines & Qt::TopEdge ? 1 : 0,
                       lines & Qt::RightEdge ? 1 : 0, lines & Qt::BottomEdge ? 1 : 0);
}

void Pane::setGround(Ground ground)
{
    m_ground = ground;
    update();
}

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QColor fill = groundOf(m_ground, theme);
    if (m_ground == Ground::Card || m_ground == Ground::Dialog) {
        paintRounded(painter, rect(), fill, m_ground == Ground::Card ? theme.border : theme.control);
        return;
    }
    painter.fillRect(rect(), fill);
    const auto line = [&](Qt::Edge edge, const QRect &where) {
        if (m_lines & edge)
            painter.fillRect(where, theme.border);
    };
    line(Qt::TopEdge, {0, 0, width(), 1});
    line(Qt::BottomEdge, {0, height() - 1, width(), 1});
    line(Qt::LeftEdge, {0, 0, 1, height()});
    line(Qt::RightEdge, {width() - 1, 0, 1, height()});
}

HairLine::HairLine(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void HairLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).hairline);
}

} // namespace choba
