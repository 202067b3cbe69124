// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace choba {

/// \a text as a QR code, black on white with its quiet edge whatever the theme: cameras want it so. Null when
/// the text is too long.
QImage qrImage(const QString &text, int pixelsPerModule = 4);

} // namespace choba
