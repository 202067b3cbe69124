// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dot.h"

#include "ui/kit/theme.h"

#include <QPainter>

namespace choba {

Dot::Dot(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setFixedSize(8, 8);
}

void Dot::setShown(bool shown)
{
    m_shown = shown;
    update();
}

void Dot::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).tone(m_tone));
    painter.drawEllipse(rect());
}

} // namespace choba
