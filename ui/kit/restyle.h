// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

class QWidget;

namespace choba {

/// Sets a property that style sheet rules select by, and lets the sheet look at the widget again.
void setStyledProperty(QWidget *widget, const char *name, const QVariant &value);
/// setVisible() that never opens a window of its own while the widget has no parent yet.
void showWhen(QWidget *widget, bool visible);

} // namespace choba
