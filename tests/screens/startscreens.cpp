// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screen.h"

#include "ui/start/startwindow.h"

namespace choba {

namespace {

QList<Screen> screens()
{
    const auto plain = [](Stage &) -> std::unique_ptr<QWidget> { return std::make_unique<StartWindow>(); };
    const auto refused = [](Stage &) -> std::unique_ptr<QWidget> {
        auto window = std::make_unique<StartWindow>();
        window->showError(Error::of(ErrorKind::Unavailable, QStringLiteral("PostgreSQL · choba@db1"),
                                    QStringLiteral("Connection refused")));
        return window;
    };
    return {{QStringLiteral("start"), plain, {880, 600}},
            {QStringLiteral("start-refused"), refused, {880, 640}}};
}

const ScreenSet set(screens);

} // namespace

} // namespace choba
