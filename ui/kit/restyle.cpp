// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/restyle.h"

#include <QStyle>
#include <QWidget>

namespace choba {

void setStyledProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void showWhen(QWidget *widget, bool visible)
{
    if (widget->parentWidget() || !visible)
        widget->setVisible(visible);
    else
        widget->setAttribute(Qt::WA_WState_ExplicitShowHide, false); // shown together with its parent
}

} // namespace choba
