// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>

namespace choba {

class Appearance;
class Language;

/// What a picture is taken with; both are already set to the picture's theme and language.
struct Stage
{
    Appearance &appearance;
    Language &language;
};

/// A picture to take: its file name begins with `name`. The widget is made anew for each language and theme.
struct Screen
{
    QString name;
    std::function<std::unique_ptr<QWidget>(Stage &)> make;
    QSize size = {1440, 900};
    QStringList languages = {QStringLiteral("ja"), QStringLiteral("en")};
    int settleMs = 120; ///< how long what is shown may take to be complete
    /// Object name of what is pictured, a dialog that the widget has opened, in its own size; "" = the
    /// widget.
    QString part = {};
    int textPercent = 100;
    bool lightOnly = false; ///< where sizes matter and colours do not
};

/// An area's pictures: a constant in the area's own source makes them known to the program.
class ScreenSet
{
public:
    explicit ScreenSet(QList<Screen> (*screens)());
};
QList<Screen> allScreens(); ///< by name

/// Handles events until \a ready says so; fails loudly after 20 seconds.
void waitUntil(const std::function<bool()> &ready);

/// What is wrong with a shown widget: words of visible labels and buttons that do not fit. Painted cells
/// answer for themselves by sizeHint.
QStringList cutWords(const QWidget &widget);

/// True if the picture has fewer than a handful of colours.
bool isBlank(const QImage &image);

} // namespace choba
