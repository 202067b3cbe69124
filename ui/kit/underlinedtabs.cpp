// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/underlinedtabs.h"

#include "ui/kit/chobastyle.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QPainter>

namespace choba {

namespace {

constexpr int margin = 16; // stands under the head of the pane
constexpr int gap = 20;

} // namespace

UnderlinedTabs::UnderlinedTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
}

QSize UnderlinedTabs::tabSizeHint(int index) const
{
    // Measured bold, so that choosing another one moves nothing.
    const int words = QFontMetrics(fontOf(FontSize::Body, true)).horizontalAdvance(tabText(index));
    return {words + gap + (index == 0 ? margin : 0), scaledHeight(32)};
}

QRect UnderlinedTabs::wordRect(int index) const
{
    return tabRect(index).adjusted(index == 0 ? margin : 0, 0, -gap, 0);
}

void UnderlinedTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    for (int i = 0; i < count(); ++i) {
        const bool chosen = i == currentIndex();
        const QRect words = wordRect(i);
        painter.setFont(fontOf(FontSize::Body, chosen));
        painter.setPen(chosen ? theme.text : theme.muted);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, tabText(i));
        if (!chosen)
            continue;
        painter.fillRect(QRect(words.left(), height() - 2, words.width(), 2), theme.link);
        if (hasFocus())
            paintEdge(painter, words.adjusted(-6, 3, 6, -4), 4, 2, theme.link);
    }
}

} // namespace choba
