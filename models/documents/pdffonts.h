// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/pdfcanvas.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace choba {

/// The fonts of a document, cut down to what was drawn, with the text of every glyph, under the names that
/// PdfCanvas gave them. Throws as libqpdf does.
QPDFObjectHandle fontResources(QPDF &pdf, const std::vector<DrawnFont> &fonts);

} // namespace choba
