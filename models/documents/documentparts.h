// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/documentflow.h"
#include "models/documents/documentsheet.h"
#include "models/documents/invoicedocument.h"

namespace choba {

/// A column of a document's table.
struct DocumentColumn
{
    QString title;
    qreal width; ///< points
    TextAlign align;
};

/// Parts that invoices and statements share. They keep a reference to \a sheet.
Part textPart(DocumentSheet &sheet, const QString &text, qreal size, qreal width, TextAlign align,
              const QColor &color = ink::text);
/// The lines of a paragraph, each a part of its own, so that it may go on over a page.
std::vector<Part> lineParts(DocumentSheet &sheet, const QString &text, qreal size, qreal width);
/// Parts below each other, with \a gap between them.
Part stacked(std::vector<Part> parts, qreal gap = 0);
/// Parts beside each other, each at its distance from the left.
Part beside(std::vector<std::pair<qreal, Part>> parts);

Part recipientPart(DocumentSheet &sheet, const DocumentRecipient &recipient, qreal width);
Part issuerPart(DocumentSheet &sheet, const DocumentIssuer &issuer, const QImage &logo, qreal width);
/// The box of labels and values: number, dates.
Part factsPart(DocumentSheet &sheet, const std::vector<std::pair<QString, QString>> &facts, qreal width);

Part tableHeaderPart(DocumentSheet &sheet, const std::vector<DocumentColumn> &columns);
/// One row: the first cell wraps, the others are figures on one line. \a padding above and below.
Part tableRowPart(DocumentSheet &sheet, const std::vector<DocumentColumn> &columns, const QStringList &cells,
                  qreal size, qreal padding);

/// The logo, or Invalid when the bytes are no image. A null image when there is none.
Result<QImage> readLogo(const DocumentIssuer &issuer);

QString printedDate(const QDate &date); ///< "2025/07/31"

} // namespace choba
