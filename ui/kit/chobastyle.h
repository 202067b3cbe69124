// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace choba {

struct Theme;

/// The tick box of tables, headers and forms: one drawing for all.
void paintCheckBox(QPainter &painter, const QRect &rect, Qt::CheckState state, bool enabled,
                   const Theme &theme);
/// A rounded inner edge of `width` pixels: focus rings of cells, chips and rows.
void paintEdge(QPainter &painter, const QRect &rect, int radius, int width, const QColor &color);

/// Fusion with our focus ring, tick boxes and metrics. Set before the QApplication is made
/// (Appearance::prepare).
class ChobaStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ChobaStyle();
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

} // namespace choba
