// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/footerbar.h"

#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QPainter>

namespace choba {

namespace {

constexpr int margin = 16;
constexpr int afterLabel = 6;

int widthOf(const QList<FooterBar::Figure> &figures, int gap)
{
    const QFontMetrics regular(fontOf(FontSize::Small));
    const QFontMetrics bold(fontOf(FontSize::Small, true));
    int width = 0;
    for (const auto &figure : figures)
        width +=
            regular.horizontalAdvance(figure.label) + afterLabel + bold.horizontalAdvance(figure.value) + gap;
    return figures.isEmpty() ? 0 : width - gap;
}

void paintFigures(QPainter &painter, QRect box, const QList<FooterBar::Figure> &figures, int gap,
                  const Theme &theme)
{
    for (const auto &figure : figures) {
        painter.setFont(fontOf(FontSize::Small));
        painter.setPen(theme.muted);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, figure.label);
        box.adjust(painter.fontMetrics().horizontalAdvance(figure.label) + afterLabel, 0, 0, 0);
        painter.setFont(fontOf(FontSize::Small, true));
        painter.setPen(theme.text);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, figure.value);
        box.adjust(painter.fontMetrics().horizontalAdvance(figure.value) + gap, 0, 0, 0);
    }
}

QString wordsOf(const QList<FooterBar::Figure> &figures)
{
    QStringList words;
    for (const auto &figure : figures)
        words << figure.label + u' ' + figure.value;
    return words.join(QStringLiteral(", "));
}

} // namespace

FooterBar::FooterBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FooterBar::setFigures(const QList<Figure> &figures)
{
    m_figures = figures;
    setAccessibleName(wordsOf(figures));
    update();
}

void FooterBar::setSelection(const QList<Figure> &figures)
{
    m_selection = figures;
    setAccessibleDescription(wordsOf(figures));
    update();
}

QSize FooterBar::sizeHint() const
{
    return {widthOf(m_figures, 20) + widthOf(m_selection, 12) + 4 * margin, scaledHeight(32)};
}

void FooterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.sunken);
    painter.fillRect(0, 0, width(), 1, theme.border);
    const QRect box = rect().adjusted(margin, 1, -margin, 0);
    paintFigures(painter, box, m_figures, 20, theme);
    if (m_selection.isEmpty())
        return;
    const int wide = widthOf(m_selection, 12) + 16;
    const QRect block(box.right() + 5 - wide, box.top() + 5, wide, box.height() - 10);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sel);
    painter.drawRoundedRect(block, 4, 4);
    paintFigures(painter, block.adjusted(8, 0, -8, 0), m_selection, 12, theme);
}

} // namespace choba
