// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/listwriter.h"

#include <functional>

namespace choba {

/// Where a list goes and how.
struct ListFile
{
    QString path;  ///< ".xlsx" by its ending, else CSV
    QString sheet; ///< of a spreadsheet
    QStringList header;
    CsvEncoding encoding = CsvEncoding::Utf8WithBom;
};

/// Writes a list into a file with what \a write adds; nothing is left behind on failure. Answers, in words,
/// which characters CP932 lacks; "" = none. Unavailable: the file cannot be written.
Result<QString> writeListFile(const ListFile &file, const std::function<Result<void>(ListWriter &)> &write);

} // namespace choba
