// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QList>

class QPrinter;

namespace choba {

/// Puts every page of \a pdfs on a page of \a printer, as large as it fits, in order. Invalid: a PDF that
/// cannot be read. Unavailable: the printer does not begin.
Result<void> printInvoicePages(const QList<QByteArray> &pdfs, QPrinter &printer);

} // namespace choba
