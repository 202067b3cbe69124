// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/documents/pdfcanvas.h"

#include <QByteArray>
#include <QDateTime>

namespace choba {

/// What the file says about itself.
struct PdfInfo
{
    QString title;
    QString author;
    QString subject;
    QDateTime createdAt;
};

/// The finished file: the canvas's pages, its images, \a fonts cut to what was drawn. Neither clock nor
/// chance is in the bytes. Storage when a font cannot be embedded.
Result<QByteArray> writePdf(const PdfCanvas &canvas, const std::vector<DrawnFont> &fonts,
                            const PdfInfo &info);

} // namespace choba
