// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/runwhenready.h"

#include <QAction>
#include <QStackedWidget>
#include <QTimer>

namespace choba {

namespace {

constexpr int patienceMs = 5000;

bool runNow(QAction *action)
{
    const bool can = action->isEnabled() && action->isVisible();
    if (can)
        action->trigger();
    return can;
}

} // namespace

void runWhenReady(QAction *action, QStackedWidget *pages)
{
    if (runNow(action))
        return;
    auto *waiting = new QTimer(action);
    waiting->setSingleShot(true);
    QObject::connect(waiting, &QTimer::timeout, waiting, &QObject::deleteLater);
    QObject::connect(pages, &QStackedWidget::currentChanged, waiting, &QObject::deleteLater);
    // Queued: not while the page is still setting its actions, and only once.
    const auto tryAgain = [waiting, action] {
        if (!waiting->isActive() || !action->isEnabled() || !action->isVisible())
            return;
        waiting->stop();
        waiting->deleteLater();
        action->trigger();
    };
    QObject::connect(action, &QAction::changed, waiting, tryAgain, Qt::QueuedConnection);
    waiting->start(patienceMs);
}

} // namespace choba
