// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace choba {

enum class TextEncoding { Utf8, Cp932 };

/// The text of a file from somebody else's program, UTF-8 (with or without BOM) or else CP932 (Windows-31J).
struct DecodedText
{
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
};
/// Invalid names the line that is neither. UTF-16 and NUL bytes are refused.
Result<DecodedText> decodedText(const QByteArray &bytes);

struct CsvRow
{
    qint64 line = 0; ///< physical line it begins on, from 1, as an editor shows it
    QStringList cells;
};

/// A small CSV file whole in memory (customers, bank statements; never usage reports): RFC 4180, any line
/// ends, blank lines skipped. Cells are text and stay as they are. Records may differ in length: what a
/// missing cell means is the reader's business.
class CsvTable
{
public:
    static constexpr qint64 maxBytes = 64 * 1024 * 1024;

    /// Invalid: empty, bad encoding, an unterminated quote or text after a closing quote, with the line.
    static Result<CsvTable> parse(const QByteArray &bytes);
    /// As parse(); Invalid when larger than maxBytes, NotFound or Unavailable when it cannot be read.
    static Result<CsvTable> readFile(const QString &path);

    const std::vector<CsvRow> &records() const { return m_records; } ///< at least one
    TextEncoding encoding() const { return m_encoding; }

private:
    std::vector<CsvRow> m_records;
    TextEncoding m_encoding = TextEncoding::Utf8;
};

} // namespace choba
