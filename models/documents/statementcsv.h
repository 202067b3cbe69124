// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/listwriter.h"
#include "models/documents/statementdocument.h"

namespace choba {

/// Writes the rows of \a document, then support fee, 端数調整 and total, and finishes \a device's CSV.
/// Returns the characters \a encoding could not hold.
Result<std::vector<UnmappableCharacter>> writeStatementCsv(const StatementDocument &document,
                                                           QIODevice &device, CsvEncoding encoding);

} // namespace choba
