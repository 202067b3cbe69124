// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include <array>

class QEvent;

namespace choba {

/// The type sizes of the program, in pixels at 100 % text size. Weights are regular and bold only.
enum class FontSize { Caption = 11, Small = 12, Body = 13, Pane = 15, Title = 18, Figure = 22, Total = 24 };

/// The text sizes a person may choose from.
inline constexpr std::array textPercents{100, 115, 130, 150, 175, 200};
/// One of textPercents: the application's font remembers it.
int textPercent();
/// Families in order: a Japanese one first, as mixing Latin first tears the line.
QFont baseFont(int percent);
QFont fontOf(FontSize size, bool bold = false);
/// Pixels at 100 % → pixels now; for font sizes and things as wide as their words.
int scaled(int px);
/// A height that holds text at 100 % → now, rounded up to the 4-pixel grid when larger.
int scaledHeight(int px);

/// True for the events after which scaled() may say something else: set fixed sizes again.
bool mayChangeTextSize(const QEvent &event);

} // namespace choba
