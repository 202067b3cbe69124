// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailcharset.h"

#include <iconv.h>

#include <array>
#include <cerrno>

namespace choba {

namespace {

/// Closed with the object.
class Converter
{
public:
    Converter(const char *to, const char *from)
        : m_handle(iconv_open(to, from))
    {}
    ~Converter()
    {
        if (isOpen())
            iconv_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Converter)
    bool isOpen() const { return m_handle != reinterpret_cast<iconv_t>(-1); }

    /// Nothing for bytes that cannot be converted whole.
    std::optional<QByteArray> convert(QByteArray input)
    {
        QByteArray output;
        char *from = input.data();
        auto left = static_cast<std::size_t>(input.size());
        while (left > 0) {
            if (!step(&from, &left, output))
                return std::nullopt;
        }
        if (!step(nullptr, nullptr, output)) // back to ASCII
            return std::nullopt;
        return output;
    }

private:
    bool step(char **from, std::size_t *left, QByteArray &output)
    {
        std::array<char, 4096> buffer{};
        char *to = buffer.data();
        std::size_t room = buffer.size();
        const bool failed = iconv(m_handle, from, left, &to, &room) == std::size_t(-1) && errno != E2BIG;
        output.append(buffer.data(), to - buffer.data());
        return !failed;
    }

    iconv_t m_handle;
};

} // namespace

QByteArray charsetName(MailCharset charset)
{
    return charset == MailCharset::Utf8 ? QByteArrayLiteral("UTF-8") : QByteArrayLiteral("ISO-2022-JP");
}

std::optional<QByteArray> encodedText(const QString &text, MailCharset charset)
{
    if (charset == MailCharset::Utf8)
        return text.toUtf8();
    Converter converter("ISO-2022-JP", "UTF-8");
    return converter.isOpen() ? converter.convert(text.toUtf8()) : std::nullopt;
}

std::optional<QString> decodedText(const QByteArray &bytes, const QByteArray &charset)
{
    Converter converter("UTF-8", charset.constData());
    if (!converter.isOpen())
        return std::nullopt;
    const std::optional<QByteArray> utf8 = converter.convert(bytes);
    return utf8 ? std::optional(QString::fromUtf8(*utf8)) : std::nullopt;
}

MailCharset charsetFor(const QString &text, MailCharset wanted)
{
    return encodedText(text, wanted) ? wanted : MailCharset::Utf8;
}

} // namespace choba
