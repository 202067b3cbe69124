// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/csvtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CsvTable)
};

Error invalidAt(qint64 line, const QString &message)
{
    return Error::invalid({}, Words::tr("Line %1: %2").arg(line).arg(message));
}

std::optional<QString> decoded(QByteArrayView bytes, QStringDecoder decoder)
{
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    return decoded(bytes, QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless));
}

/// Windows' own table for Japanese, not the JIS one: they differ in 〜, − and a few more.
std::optional<QString> fromCp932(QByteArrayView bytes)
{
    // Without it a lone last lead byte is kept for a next piece that never comes, and looks like no error.
    return decoded(bytes, QStringDecoder("windows-31j", QStringConverter::Flag::Stateless));
}

Error neitherEncoding(const QByteArray &bytes)
{
    qint64 line = 0;
    for (const QByteArray &piece : bytes.split('\n')) {
        ++line;
        if (!fromUtf8(piece) && !fromCp932(piece))
            break;
    }
    return invalidAt(line, Words::tr("The text is neither UTF-8 nor CP932 (Shift_JIS)."));
}

/// Walks the text once; one call of record() per record.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {}

    bool atEnd() const { return m_at >= m_text.size(); }

    Result<CsvRow> record()
    {
        CsvRow record{m_line, {}};
        bool more = true;
        while (more) {
            CHOBA_TRY_ASSIGN(QString cell, lookingAt(u'"') ? quoted() : Result<QString>(plain()));
            record.cells.append(std::move(cell));
            more = lookingAt(u',');
            if (more)
                ++m_at;
        }
        if (!atEnd() && !skipLineEnd())
            return invalidAt(m_line, Words::tr("There is text after a closing quote."));
        return record;
    }

private:
    bool lookingAt(char16_t c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    QString plain()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !lookingAt(u',') && !lookingAt(u'\r') && !lookingAt(u'\n'))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    Result<QString> quoted()
    {
        const qint64 startLine = m_line;
        QString cell;
        for (++m_at; !atEnd(); ++m_at) {
            if (lookingAt(u'"')) {
                ++m_at;
                if (!lookingAt(u'"'))
                    return cell;
            }
            if (lookingAt(u'\n') || (lookingAt(u'\r') && m_text.mid(m_at + 1, 1) != QLatin1String("\n")))
                ++m_line;
            cell += m_text[m_at];
        }
        return invalidAt(startLine, Words::tr("A quote is opened and never closed."));
    }

    bool skipLineEnd()
    {
        const bool carriage = lookingAt(u'\r');
        if (carriage)
            ++m_at;
        const bool feed = lookingAt(u'\n');
        if (feed)
            ++m_at;
        const bool ended = carriage || feed;
        m_line += ended ? 1 : 0;
        return ended;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace

Result<DecodedText> decodedText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return Error::invalid({}, Words::tr("The file is UTF-16. Save it as UTF-8 and try again."));
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return invalidAt(bytes.first(nul).count('\n') + 1, Words::tr("There is a NUL byte."));
    const QByteArrayView view(bytes);
    if (auto text = fromUtf8(view.sliced(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0)))
        return DecodedText{*std::move(text), TextEncoding::Utf8};
    if (auto text = fromCp932(view))
        return DecodedText{*std::move(text), TextEncoding::Cp932};
    return neitherEncoding(bytes);
}

Result<CsvTable> CsvTable::parse(const QByteArray &bytes)
{
    CHOBA_TRY_ASSIGN(const DecodedText decoded, decodedText(bytes));
    CsvTable table;
    table.m_encoding = decoded.encoding;
    Reader reader(decoded.text);
    while (!reader.atEnd()) {
        CHOBA_TRY_ASSIGN(CsvRow record, reader.record());
        const bool blank = record.cells.size() == 1 && record.cells.front().isEmpty();
        if (!blank)
            table.m_records.push_back(std::move(record));
    }
    if (table.m_records.empty())
        return Error::invalid({}, Words::tr("The file is empty."));
    return table;
}

Result<CsvTable> CsvTable::readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error::of(ErrorKind::NotFound, Words::tr("There is no file %1.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::Unavailable, Words::tr("%1 cannot be read.").arg(path),
                         file.errorString());
    if (file.size() > maxBytes)
        return Error::invalid({}, Words::tr("The file is larger than 64 MB."));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error::of(ErrorKind::Unavailable, Words::tr("%1 cannot be read.").arg(path),
                         file.errorString());
    return parse(bytes);
}

} // namespace choba
