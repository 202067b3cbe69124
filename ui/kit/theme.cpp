// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include <QWidget>

namespace choba {

namespace {

constexpr QRgb rgb(unsigned hex)
{
    return 0xff000000u | hex;
}

QColor of(unsigned hex)
{
    return QColor::fromRgb(rgb(hex));
}

Theme makeLight()
{
    Theme t{};
    t.isDark = false;
    t.window = of(0xF3F4F2), t.surface = of(0xFFFFFF), t.sunken = of(0xFAFAF8), t.raised = of(0xFFFFFF);
    t.hover = of(0xF0F1EF), t.hairline = of(0xECEDEA), t.border = of(0xDADBD7), t.control = of(0x84888D);
    t.text = of(0x1B1E22), t.muted = of(0x555B63), t.faint = of(0x5F656D);
    t.accent = of(0x2456A6), t.accentHover = of(0x1B4589), t.onAccent = of(0xFFFFFF), t.link = of(0x2456A6);
    t.sel = of(0xE4ECF8), t.selLine = of(0xA9C1E6);
    t.ok = of(0x1C6B41), t.okTint = of(0xE1F2E7), t.warn = of(0x855000), t.warnTint = of(0xFBEFD8);
    t.danger = of(0xAE2219), t.dangerTint = of(0xFBE5E2), t.note = of(0xFFF8E3), t.noteLine = of(0xB7841F);
    t.more = of(0xC2622B), t.less = of(0x2E7F86), t.scroll = of(0xB4B8BD);
    t.chart = {of(0x2456A6), of(0xD37B34), of(0x004E4E), of(0x239CE8),
               of(0x742500), of(0x935B75), of(0x5C6B00), of(0x8C9198)};
    return t;
}

Theme makeDark()
{
    Theme t{};
    t.isDark = true;
    t.window = of(0x17191C), t.surface = of(0x1E2124), t.sunken = of(0x1A1D20), t.raised = of(0x272A2E);
    t.hover = of(0x282B30), t.hairline = of(0x2A2D32), t.border = of(0x34383D), t.control = of(0x747A83);
    t.text = of(0xDDE0E4), t.muted = of(0xABB1BA), t.faint = of(0x9BA1AA);
    t.accent = of(0x3C70C4), t.accentHover = of(0x3464B3), t.onAccent = of(0xFFFFFF), t.link = of(0x8DB5F5);
    t.sel = of(0x24344D), t.selLine = of(0x45659A);
    t.ok = of(0x74C99A), t.okTint = of(0x1B3427), t.warn = of(0xE5B25E), t.warnTint = of(0x3A2E17);
    t.danger = of(0xF59187), t.dangerTint = of(0x432422), t.note = of(0x2B2619), t.noteLine = of(0xC79A3E);
    t.more = of(0xE0905A), t.less = of(0x5DB4B8), t.scroll = of(0x4C525A);
    t.chart = {of(0x5B8FE6), of(0xEDB565), of(0x5BDCBF), of(0x93BBEE),
               of(0xA9561C), of(0xD692A6), of(0xA09431), of(0x777D86)};
    return t;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    // A style sheet rewrites the text and ground roles of a widget, never this one.
    return palette.color(QPalette::Active, QPalette::ToolTipBase) == dark().raised ? dark() : light();
}

const Theme &Theme::of(const QWidget *widget)
{
    return of(widget->palette());
}

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Faint:
        return faint;
    case Tone::Accent:
        return link;
    case Tone::Ok:
        return ok;
    case Tone::Warn:
        return warn;
    case Tone::Danger:
        return danger;
    case Tone::More:
        return more;
    case Tone::Less:
        return less;
    case Tone::OnAccent:
        return onAccent;
    }
    return text;
}

QColor Theme::tint(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return okTint;
    case Tone::Warn:
        return warnTint;
    case Tone::Danger:
        return dangerTint;
    case Tone::Accent:
        return sel;
    default:
        return hover;
    }
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, const QColor &color) { p.setColor(role, color); };
    all(QPalette::Window, window), all(QPalette::Base, surface), all(QPalette::AlternateBase, sunken);
    all(QPalette::Button, surface), all(QPalette::ToolTipBase, raised), all(QPalette::ToolTipText, text);
    all(QPalette::WindowText, text), all(QPalette::Text, text), all(QPalette::ButtonText, text);
    all(QPalette::BrightText, danger), all(QPalette::PlaceholderText, faint);
    all(QPalette::Highlight, accent), all(QPalette::HighlightedText, onAccent);
    all(QPalette::Link, link), all(QPalette::LinkVisited, link);
    all(QPalette::Light, raised), all(QPalette::Midlight, hover), all(QPalette::Mid, border);
    all(QPalette::Dark, control), all(QPalette::Shadow, control);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Base, window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, border);
    return p;
}

} // namespace choba
