// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/listwriter.h"
#include "models/documents/statementdocument.h"

namespace choba {

/// Writes the rows of \a document and its total to \a device. Returns the characters \a encoding could not
/// hold. Errors: as validateStatement and makeCsvWriter.
Result<std::vector<UnmappableCharacter>> writeStatementCsv(const StatementDocument &document,
                                                           QIODevice &device, CsvEncoding encoding);

} // namespace choba
