// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QColor>
#include <QPalette>

#include <array>

class QWidget;

namespace choba {

/// The named colours of one appearance. Nothing outside theme.cpp writes a colour; everything reads the theme
/// when it paints and keeps no colour.
struct Theme
{
    bool isDark;
    QColor window;  ///< navigation, top bar, status bar
    QColor surface; ///< pages, tables, inputs
    QColor sunken;  ///< table headers, footers, action bars
    QColor raised;  ///< menus, hover cards, dialogs
    QColor hover;
    QColor hairline; ///< row lines
    QColor border;   ///< pane edges, cards
    QColor control;  ///< edge of inputs and buttons
    QColor text;
    QColor muted; ///< labels, ids, dates
    QColor faint; ///< placeholder, disabled, "–"
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor link; ///< links, active icons, the focus ring
    QColor sel;
    QColor selLine;
    QColor ok;
    QColor okTint;
    QColor warn;
    QColor warnTint;
    QColor danger;
    QColor dangerTint;
    QColor note;
    QColor noteLine;
    QColor more; ///< a difference upwards; never red
    QColor less;
    QColor scroll;
    std::array<QColor, 8> chart; ///< the eighth is "others"

    static const Theme &light();
    static const Theme &dark();
    /// The theme a palette was made from; works for any widget, painter helper or icon without a global
    /// object.
    static const Theme &of(const QPalette &palette);
    static const Theme &of(const QWidget *widget);

    QColor tone(Tone tone) const;
    QColor tint(Tone tone) const; ///< ground of a filled chip or banner; surface where the tone has none
    QPalette palette() const;     ///< every role and group, as Fusion derives outlines from them
};

} // namespace choba
