// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/iconlabel.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace choba {

IconLabel::IconLabel(const QString &iconName, Tone tone, int side, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_tone(tone)
{
    setFixedSize(side, side);
}

void IconLabel::setIcon(const QString &iconName, Tone tone)
{
    m_iconName = iconName;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_iconName.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(painter, rect(), m_iconName, Theme::of(this).tone(m_tone));
}

} // namespace choba
