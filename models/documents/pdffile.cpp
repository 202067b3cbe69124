// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/pdffile.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#define POINTERHOLDER_TRANSITION 4 // libqpdf's own switch to std::shared_ptr
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>
#include <stdexcept>

namespace choba {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfFile)
};

QByteArray hex16(uint value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

QByteArray utf16Hex(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += hex16(unit.unicode());
    return hex;
}

/// Glyph numbers of the subset start at 1, in the order of FaceText.
QByteArray toUnicodeMap(const FaceText &face)
{
    QList<QByteArray> entries;
    for (qsizetype i = 0; i < face.texts.size(); ++i) {
        if (!face.texts[i].isEmpty())
            entries += '<' + hex16(uint(i + 1)) + "> <" + utf16Hex(face.texts[i]) + ">\n";
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype entriesPerBlock = 100; // the most a CMap block may hold
    for (qsizetype i = 0; i < entries.size(); i += entriesPerBlock) {
        const auto block = entries.mid(i, entriesPerBlock);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// "ABCDEF+": says that the font is a subset, and differs when the subset does.
std::string subsetTag(const FaceText &face)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(face.family.toUtf8());
    for (const quint32 glyph : face.glyphs)
        hash.addData(QByteArray::number(glyph) + ' ');
    std::string tag;
    for (const char byte : hash.result().first(6))
        tag += char('A' + uchar(byte) % 26);
    return tag + "+";
}

/// The fonts of all pages by the engine's running number ("/F7"), which follows their first use.
std::map<int, QPDFObjectHandle> fontsInOrder(QPDF &pdf)
{
    std::map<int, QPDFObjectHandle> fonts;
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        auto used = page.getObjectHandle().getKey("/Resources").getKey("/Font");
        for (const auto &name : used.getKeys())
            fonts.insert_or_assign(std::stoi(name.substr(2)), used.getKey(name));
    }
    return fonts;
}

void nameFont(QPDFObjectHandle font, const FaceText &face)
{
    auto descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    const auto plainName = font.getKey("/BaseFont").getName().substr(1);
    const auto name = QPDFObjectHandle::newName("/" + subsetTag(face) + plainName);
    font.replaceKey("/BaseFont", name);
    descendant.replaceKey("/BaseFont", name);
    descendant.getKey("/FontDescriptor").replaceKey("/FontName", name);
}

void describeFonts(QPDF &pdf, const std::vector<FaceText> &drawn)
{
    const auto fonts = fontsInOrder(pdf);
    if (fonts.size() != drawn.size())
        throw std::runtime_error("the file has another number of fonts than were drawn with");
    auto face = drawn.cbegin();
    for (auto [number, font] : fonts) {
        nameFont(font, *face);
        font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, toUnicodeMap(*face).toStdString()));
        ++face;
    }
}

QPDFObjectHandle unicodeString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void describeDocument(QPDF &pdf, const PdfInfo &info)
{
    auto entries = QPDFObjectHandle::newDictionary();
    entries.replaceKey("/Title", unicodeString(info.title));
    entries.replaceKey("/Author", unicodeString(info.author));
    entries.replaceKey("/Subject", unicodeString(info.subject));
    entries.replaceKey("/Producer", QPDFObjectHandle::newString("Choba"));
    const auto instant = info.createdAt.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    entries.replaceKey("/CreationDate", QPDFObjectHandle::newString(instant.toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(entries));
    pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("ja-JP"));
    pdf.getRoot().replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &raw, const std::vector<FaceText> &drawn, const PdfInfo &info)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("document", raw.constData(), size_t(raw.size()));
        describeFonts(pdf, drawn);
        describeDocument(pdf, info);
        return written(pdf);
    } catch (const std::exception &problem) {
        return Error::of(ErrorKind::Storage, Words::tr("The PDF could not be written."),
                         QString::fromLocal8Bit(problem.what()));
    }
}

} // namespace choba
