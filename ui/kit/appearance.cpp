// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/appearance.h"

#include "ui/kit/chobastyle.h"
#include "ui/kit/focusring.h"
#include "ui/kit/stylesheet.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QApplication>
#include <QToolTip>

namespace choba {

void Appearance::prepare()
{
    QApplication::setStyle(new ChobaStyle);
    // Windows of the system could neither be covered nor closed by the lock.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

Appearance::Appearance(QApplication &application)
    : m_application(application)
{
    new FocusRing(this);
    apply();
}

const Theme &Appearance::theme() const
{
    return m_dark ? Theme::dark() : Theme::light();
}

void Appearance::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    apply();
}

void Appearance::setTextPercent(int percent)
{
    if (percent == m_percent)
        return;
    m_percent = percent;
    apply();
}

void Appearance::apply()
{
    QApplication::setFont(baseFont(m_percent));
    QApplication::setPalette(theme().palette());
    QToolTip::setPalette(theme().palette());
    QToolTip::setFont(fontOf(FontSize::Small));
    m_application.setStyleSheet(styleSheetOf(theme()));
    emit changed();
}

} // namespace choba
