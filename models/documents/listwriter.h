// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/percent.h"
#include "models/base/result.h"
#include "models/base/usd.h"
#include "models/base/yen.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace choba {

/// A plain decimal that is already exact: "-12.345".
struct DecimalCell
{
    QString text;
};

/// A typed cell. monostate is an empty cell.
using ListCell = std::variant<std::monostate, QString, qint64, Yen, UsdSum, DecimalCell, Percent, QDate>;

enum class CsvEncoding {
    Utf8WithBom, ///< what current spreadsheets open as it is
    Cp932        ///< Windows-31J, for older Japanese accounting software
};

/// A character CP932 has no code for; it was written as 〓.
struct UnmappableCharacter
{
    QString character;
    qint64 row; ///< from 1, the header is row 1
    int column; ///< from 1
    bool operator==(const UnmappableCharacter &) const = default;
};

/// Writes a list row by row, so that a list of any length takes the same memory.
class ListWriter
{
public:
    virtual ~ListWriter() = default;
    /// \pre as many cells as the header has. Storage: the device refused.
    virtual Result<void> addRow(const std::vector<ListCell> &cells) = 0;
    /// Must be called last; without it nothing written counts.
    virtual Result<void> finish() = 0;
    /// First place of each character that was lost, in order of appearance (CP932 only).
    virtual std::vector<UnmappableCharacter> unmappable() const { return {}; }
};

/// RFC 4180 with CRLF. Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers stay
/// as they are. \a device is open for writing and outlives the writer.
Result<std::unique_ptr<ListWriter>> makeCsvWriter(QIODevice &device, const QStringList &header,
                                                  CsvEncoding encoding);

/// One sheet with typed cells, frozen header and filter. \a path is replaced. At most 1,048,575 rows
/// (Invalid). Money beyond the 15 digits a spreadsheet number holds is written as text, so that no digit is
/// lost.
Result<std::unique_ptr<ListWriter>> makeXlsxWriter(const QString &path, const QString &sheet,
                                                   const QStringList &header);

} // namespace choba
