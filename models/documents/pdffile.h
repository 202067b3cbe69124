// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/documents/typesetter.h"

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

/// Makes a finished document of what Qt's PDF engine wrote: text that can be searched (\a drawn), subset
/// names on the fonts, our description, and neither clock nor chance in the bytes. Storage when \a raw is not
/// what the engine is known to write.
Result<QByteArray> finishPdf(const QByteArray &raw, const std::vector<FaceText> &drawn, const PdfInfo &info);

} // namespace choba
