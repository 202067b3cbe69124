// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/listcells.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QSet>

#include <iconv.h>

#include <array>
#include <cerrno>

namespace choba {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CsvList)
};

/// UTF-8 to CP932, one character at a time, so that the one that has no code is known.
class Cp932
{
public:
    Cp932()
        : m_converter(iconv_open("CP932", "UTF-8"))
    {}
    ~Cp932()
    {
        if (isOpen())
            iconv_close(m_converter);
    }
    Q_DISABLE_COPY_MOVE(Cp932)

    bool isOpen() const { return m_converter != reinterpret_cast<iconv_t>(-1); }
    /// Empty when CP932 has no code for \a character.
    QByteArray encode(const QString &character)
    {
        QByteArray input = character.toUtf8();
        std::array<char, 8> output{};
        char *from = input.data();
        char *to = output.data();
        size_t fromLeft = size_t(input.size());
        size_t toLeft = output.size();
        if (iconv(m_converter, &from, &fromLeft, &to, &toLeft) == size_t(-1)) {
            iconv(m_converter, nullptr, nullptr, nullptr, nullptr); // forget what half-read bytes left behind
            return {};
        }
        return {output.data(), to - output.data()};
    }

private:
    iconv_t m_converter;
};

QString quoted(QString text)
{
    static const QString special = QStringLiteral("\",\r\n");
    const bool needed =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); }) ||
        text.startsWith(u' ') || text.endsWith(u' ');
    return needed ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QString cellText(const ListCell &cell)
{
    if (const auto number = numberText(cell))
        return *number;
    if (const auto *text = std::get_if<QString>(&cell))
        return quoted(guardedText(*text));
    if (const auto *date = std::get_if<QDate>(&cell))
        return date->toString(Qt::ISODate);
    return {};
}

class CsvWriter final : public ListWriter
{
public:
    CsvWriter(QIODevice &device, CsvEncoding encoding)
        : m_device(device)
        , m_encoding(encoding)
    {}

    Result<void> begin(const QStringList &header);
    Result<void> addRow(const std::vector<ListCell> &cells) override;
    Result<void> finish() override { return flush(); }
    std::vector<UnmappableCharacter> unmappable() const override { return m_unmappable; }

private:
    static constexpr qsizetype bufferBytes = 1 << 16;

    void appendEncoded(const QString &text, int column);
    Result<void> flush();

    QIODevice &m_device;
    CsvEncoding m_encoding;
    std::unique_ptr<Cp932> m_cp932;
    QByteArray m_buffer;
    qint64 m_row = 0;
    QSet<QString> m_lost;
    std::vector<UnmappableCharacter> m_unmappable;
};

Result<void> CsvWriter::begin(const QStringList &header)
{
    if (m_encoding == CsvEncoding::Utf8WithBom) {
        m_buffer = "\xEF\xBB\xBF";
    } else {
        m_cp932 = std::make_unique<Cp932>();
        if (!m_cp932->isOpen())
            return Error::of(ErrorKind::Unavailable, Words::tr("This system cannot write CP932."));
    }
    return addRow({header.cbegin(), header.cend()});
}

Result<void> CsvWriter::addRow(const std::vector<ListCell> &cells)
{
    ++m_row;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += ',';
        appendEncoded(cellText(cells[i]), int(i) + 1);
    }
    m_buffer += "\r\n";
    return m_buffer.size() < bufferBytes ? ok() : flush();
}

void CsvWriter::appendEncoded(const QString &text, int column)
{
    if (!m_cp932) {
        m_buffer += text.toUtf8();
        return;
    }
    for (const uint code : text.toUcs4()) {
        if (code < 0x80) {
            m_buffer += char(code);
            continue;
        }
        const auto ucs4 = char32_t(code);
        const auto character = QString::fromUcs4(&ucs4, 1);
        const auto bytes = m_cp932->encode(character);
        m_buffer += bytes.isEmpty() ? QByteArrayLiteral("\x81\xAC") : bytes; // 〓
        if (bytes.isEmpty() && !m_lost.contains(character)) {
            m_lost.insert(character);
            m_unmappable.push_back({character, m_row, column});
        }
    }
}

Result<void> CsvWriter::flush()
{
    if (m_device.write(m_buffer) != m_buffer.size())
        return Error::of(ErrorKind::Storage, Words::tr("The list could not be written."),
                         m_device.errorString());
    m_buffer.clear();
    return ok();
}

} // namespace

Result<std::unique_ptr<ListWriter>> makeCsvWriter(QIODevice &device, const QStringList &header,
                                                  CsvEncoding encoding)
{
    auto writer = std::make_unique<CsvWriter>(device, encoding);
    CHOBA_TRY(writer->begin(header));
    return std::unique_ptr<ListWriter>(std::move(writer));
}

} // namespace choba
