// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/qrimage.h"

#include <qrencode.h>

#include <memory>

namespace choba {

QImage qrImage(const QString &text, int pixelsPerModule)
{
    constexpr int quietModules = 4;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    const int edge = code->width + 2 * quietModules;
    QImage modules(edge, edge, QImage::Format_RGB32);
    modules.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1U) != 0)
                modules.setPixel(x + quietModules, y + quietModules, qRgb(0, 0, 0));
        }
    }
    return modules.scaled(edge * pixelsPerModule, edge * pixelsPerModule);
}

} // namespace choba
