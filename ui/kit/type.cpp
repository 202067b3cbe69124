// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/type.h"

#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

namespace choba {

namespace {

int px(FontSize size, int percent)
{
    return (static_cast<int>(size) * percent + 50) / 100;
}

} // namespace

int textPercent()
{
    const int now = QGuiApplication::font().pixelSize();
    const auto shown = std::find_if(textPercents.rbegin(), textPercents.rend(),
                                    [now](int percent) { return now >= px(FontSize::Body, percent); });
    return shown == textPercents.rend() ? textPercents.front() : *shown;
}

QFont baseFont(int percent)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Yu Gothic UI"),
                      QStringLiteral("Hiragino Sans")});
    font.setPixelSize(px(FontSize::Body, percent));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont fontOf(FontSize size, bool bold)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(px(size, textPercent()));
    font.setBold(bold);
    return font;
}

int scaled(int px)
{
    return (px * textPercent() + 50) / 100;
}

int scaledHeight(int px)
{
    const int percent = textPercent();
    return percent == 100 ? px : (px * percent / 100 + 3) / 4 * 4;
}

bool mayChangeTextSize(const QEvent &event)
{
    // A widget hears of a new application font in one of these ways, by what it was doing at the time.
    switch (event.type()) {
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::StyleChange:
    case QEvent::Polish:
        return true;
    default:
        return false;
    }
}

} // namespace choba
