// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chobastyle.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace choba {

namespace {

constexpr int focusMargin = 3; // one pixel of air, two of ring

void paintRadio(QPainter &painter, const QRect &rect, bool on, bool enabled, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on && enabled ? theme.accent : enabled ? theme.control : theme.border, on ? 5 : 1));
    painter.setBrush(theme.surface);
    const qreal inset = on ? 2.5 : 0.5;
    painter.drawEllipse(QRectF(rect).adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

Qt::CheckState checkState(QStyle::State state)
{
    if (state & QStyle::State_NoChange)
        return Qt::PartiallyChecked;
    return state & QStyle::State_On ? Qt::Checked : Qt::Unchecked;
}

} // namespace

void paintCheckBox(QPainter &painter, const QRect &rect, Qt::CheckState state, bool enabled,
                   const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = state == Qt::Checked;
    const QColor edge = !enabled ? theme.border : on ? theme.accent : theme.control;
    painter.setPen(QPen(edge, 1));
    painter.setBrush(on && enabled ? theme.accent : theme.surface);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRect glyph = rect.adjusted(2, 2, -2, -2);
    if (on)
        paintIcon(painter, glyph, QStringLiteral("check"), enabled ? theme.onAccent : theme.faint);
    else if (state == Qt::PartiallyChecked)
        paintIcon(painter, glyph, QStringLiteral("minus"), theme.text);
    painter.restore();
}

void paintEdge(QPainter &painter, const QRect &rect, int radius, int width, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = width / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

ChobaStyle::ChobaStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void ChobaStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        paintEdge(*painter, option->rect, 8, 2, Theme::of(option->palette).link);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ChobaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_FrameFocusRect: // the focus frame, or the widget itself, shows the focus
        return;
    case PE_IndicatorCheckBox:
        paintCheckBox(*painter, option->rect, checkState(option->state), enabled, Theme::of(option->palette));
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, option->rect, option->state & State_On, enabled, Theme::of(option->palette));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int ChobaStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return focusMargin;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ChobaStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_EtchDisabledText:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace choba
