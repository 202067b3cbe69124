// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screen.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace choba {

namespace {

constexpr int patienceMs = 20'000;

/// Made when first asked for: the sets of other sources come before main().
QList<QList<Screen> (*)()> &sets()
{
    static QList<QList<Screen> (*)()> all;
    return all;
}

} // namespace

ScreenSet::ScreenSet(QList<Screen> (*screens)())
{
    sets().append(screens);
}

QList<Screen> allScreens()
{
    QList<Screen> all;
    for (const auto &screens : sets())
        all += screens();
    std::sort(all.begin(), all.end(), [](const Screen &a, const Screen &b) { return a.name < b.name; });
    return all;
}

void waitUntil(const std::function<bool()> &ready)
{
    QElapsedTimer waited;
    waited.start();
    while (!ready()) {
        if (waited.elapsed() > patienceMs)
            qFatal("a picture's content did not come");
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

} // namespace choba
