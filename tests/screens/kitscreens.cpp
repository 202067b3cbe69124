// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/gallery.h"
#include "tests/screens/screen.h"

namespace choba {

namespace {

QList<Screen> screens()
{
    const QStringList japanese{QStringLiteral("ja")};
    return {
        {QStringLiteral("parts"), [](Stage &) { return makeGallery(); }, {1440, 712}, japanese},
        {QStringLiteral("list"), [](Stage &) { return makeListSample(); }, {1232, 828}, japanese},
        {QStringLiteral("rows"), [](Stage &) { return makeRowSample(); }, {800, 300}, japanese},
    };
}

const ScreenSet set(screens);

} // namespace

} // namespace choba
