// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/headerrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HeaderRules)
};

constexpr qsizetype lineLength = 76;     ///< RFC 2047 2: of a line with an encoded word
constexpr qsizetype parameterPiece = 60; ///< of one RFC 2231 continuation, so that its line stays below 78

bool isPrintableAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

QByteArray decodedQ(const QByteArray &text)
{
    QByteArray spaced = text;
    return QByteArray::fromPercentEncoding(spaced.replace('_', "=20"), '=');
}

/// ASCII that reads as it is: every piece between blanks fits on a line, and nothing looks encoded.
bool isPlain(const QString &text)
{
    if (!isPrintableAscii(text) || text.contains(QLatin1String("=?")) || text != text.trimmed() ||
        text.contains(QLatin1String("  ")))
        return false;
    const QStringList words = text.split(QLatin1Char(' '));
    return std::all_of(words.begin(), words.end(), [](const QString &word) { return word.size() < 60; });
}

/// Encoded words of at most 75 bytes, cut between characters, joined by folds. \a used: bytes already on the
/// line.
QByteArray encodedWords(const QString &text, MailCharset wanted, qsizetype used)
{
    const MailCharset charset = charsetFor(text, wanted);
    const QByteArray open = "=?" + charsetName(charset) + "?B?";
    QByteArray written;
    QString piece;
    QByteArray coded;
    const auto wordOf = [&](const QString &part) {
        return open + encodedText(part, charset).value_or(QByteArray()).toBase64() + "?=";
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString longer = piece + text.mid(at, length);
        const QByteArray word = wordOf(longer);
        if (!piece.isEmpty() && used + word.size() > lineLength - 1) {
            written += coded + "\r\n ";
            used = 1;
            piece.clear();
            continue;
        }
        piece = longer;
        coded = word;
        at += length;
    }
    return written + coded;
}

/// Words put on lines, broken at blanks.
QByteArray foldedWords(const QString &text, qsizetype used)
{
    QByteArray written;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        const QByteArray bytes = word.toLatin1();
        if (!written.isEmpty()) {
            const bool fits = used + 1 + bytes.size() <= lineLength;
            written += fits ? " " : "\r\n ";
            used = fits ? used + 1 : 1;
        }
        written += bytes;
        used += bytes.size();
    }
    return written;
}

QByteArray displayName(const QString &name, MailCharset charset)
{
    static const QRegularExpression atoms(QStringLiteral("\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+\\z"));
    if (!isPlain(name))
        return encodedWords(name, charset, 1);
    if (atoms.match(name).hasMatch())
        return name.toLatin1();
    QString escaped = name;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('"'), QLatin1String("\\\""));
    return '"' + escaped.toLatin1() + '"';
}

} // namespace

QString decodedHeader(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("=\\?([^?*]+)(?:\\*[^?]*)?\\?([BbQq])\\?([^?]*)\\?=(?:\\s+(?==\\?))?"));
    QString decoded;
    qsizetype from = 0;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        decoded += text.mid(from, match.capturedStart() - from);
        const QByteArray coded = match.captured(3).toLatin1();
        const QByteArray bytes =
            match.captured(2).toUpper() == u"B" ? QByteArray::fromBase64(coded) : decodedQ(coded);
        decoded += decodedText(bytes, match.captured(1).toLatin1()).value_or(QString::fromLatin1(bytes));
        from = match.capturedEnd();
    }
    return decoded + text.mid(from);
}

std::optional<Problem> headerProblem(const QString &text, const QString &field)
{
    const auto breaks = [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    };
    QString shown = text;
    for (int depth = 0; depth < 3; ++depth) { // an encoded word may hide another
        if (std::any_of(shown.cbegin(), shown.cend(), breaks))
            //: ja: 改行などの制御文字は使えません
            return Problem{field, Words::tr("A line break or another control character cannot stand here.")};
        shown = decodedHeader(shown);
    }
    if (std::any_of(shown.cbegin(), shown.cend(), breaks) || !text.isValidUtf16())
        return Problem{field, Words::tr("A line break or another control character cannot stand here.")};
    return std::nullopt;
}

std::optional<Problem> addressProblem(const QString &address, const QString &field)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A[^\\s\\x00-\\x1f\\x7f@,;:<>()\"\\[\\]\\\\]{1,64}@"
        "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\\z"));
    if (address.size() > 254 || !isPrintableAscii(address) || !shape.match(address).hasMatch())
        //: ja: 「%1」はメールアドレスではありません
        return Problem{field, Words::tr("“%1” is not a mail address.").arg(address.simplified().left(80))};
    return std::nullopt;
}

QByteArray textHeader(const QByteArray &name, const QString &text, MailCharset charset)
{
    const qsizetype used = name.size() + 2;
    return name + ": " + (isPlain(text) ? foldedWords(text, used) : encodedWords(text, charset, used)) +
           "\r\n";
}

QByteArray addressHeader(const QByteArray &name, const std::vector<MailAddress> &addresses,
                         MailCharset charset)
{
    QByteArray written = name + ':';
    bool first = true;
    for (const MailAddress &one : addresses) {
        const QByteArray address = commandAddress(one.address);
        // Every address on a line of its own: no count of bytes can go wrong.
        written += first ? " " : ",\r\n ";
        first = false;
        if (one.name.isEmpty())
            written += address;
        else
            written += displayName(one.name, charset) + "\r\n <" + address + '>';
    }
    return written + "\r\n";
}

QByteArray parameter(const QByteArray &name, const QString &value)
{
    static const QRegularExpression quotable(QStringLiteral("\\A[ !#-\\[\\]-~]*\\z"));
    if (quotable.match(value).hasMatch() && value.size() <= parameterPiece)
        return ";\r\n " + name + "=\"" + value.toLatin1() + '"';
    QByteArray written;
    QByteArray piece = "UTF-8''";
    int number = 0;
    const auto put = [&] { written += ";\r\n " + name + '*' + QByteArray::number(number++) + "*=" + piece; };
    for (const char byte : value.toUtf8()) {
        const QByteArray coded = QByteArray(1, byte).toPercentEncoding();
        if (piece.size() + coded.size() > parameterPiece) {
            put();
            piece.clear();
        }
        piece += coded;
    }
    if (number == 0)
        return ";\r\n " + name + "*=" + piece;
    put();
    return written;
}

QByteArray plainFileName(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    QByteArray plain;
    for (const QChar c : dot > 0 ? name.left(dot) : name) {
        const bool kept = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        if (kept)
            plain += static_cast<char>(c.unicode());
        else if (!plain.isEmpty() && !plain.endsWith('_'))
            plain += '_';
    }
    if (plain.isEmpty() || plain == "_")
        plain = "attachment";
    static const QRegularExpression suffix(QStringLiteral("\\A\\.[A-Za-z0-9]{1,8}\\z"));
    const QString ending = dot > 0 ? name.mid(dot) : QString();
    return plain.left(50) + (suffix.match(ending).hasMatch() ? ending.toLatin1() : QByteArray());
}

QByteArray commandAddress(const QString &address)
{
    static const QRegularExpression atoms(QStringLiteral("\\A[^.]+(\\.[^.]+)*\\z"));
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    const QString local = address.left(at);
    if (atoms.match(local).hasMatch())
        return address.toLatin1();
    return '"' + local.toLatin1() + '"' + address.mid(at).toLatin1();
}

} // namespace choba
