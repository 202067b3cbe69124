// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QStackedWidget;

namespace choba {

/// Triggers \a action now, or when the page that has it has read what it needs: once it is enabled and
/// visible. Gives up after some seconds, and when \a pages shows another page.
void runWhenReady(QAction *action, QStackedWidget *pages);

} // namespace choba
