// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/gallery.h"
#include "tests/screens/screen.h"

namespace choba {

QList<Screen> kitScreens()
{
    const QStringList japanese{QStringLiteral("ja")};
    return {
        {QStringLiteral("parts"), [](Appearance &) { return makeGallery(); }, {1440, 712}, japanese},
        {QStringLiteral("list"), [](Appearance &) { return makeListSample(); }, {1232, 828}, japanese},
    };
}

} // namespace choba
