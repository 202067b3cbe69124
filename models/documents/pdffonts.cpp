// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/pdffonts.h"

#include <QCryptographicHash>
#include <QPainterPath>

#include <stdexcept>

namespace choba {
namespace {

QByteArray hex(uint value, int digits)
{
    return QByteArray::number(value, 16).rightJustified(digits, '0').toUpper();
}

QByteArray utf16Hex(const QString &text)
{
    QByteArray result;
    for (const QChar unit : text)
        result += hex(unit.unicode(), 4);
    return result;
}

/// A CMap from codes of \a digits hexadecimal digits, the first being \a firstCode, to text.
QByteArray toUnicodeMap(const QStringList &texts, uint firstCode, int digits)
{
    QList<QByteArray> entries;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty())
            entries += '<' + hex(firstCode + uint(i), digits) + "> <" + utf16Hex(texts[i]) + ">\n";
    }
    const QByteArray last(digits, 'F');
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<" +
                     QByteArray(digits, '0') + "> <" + last + ">\nendcodespacerange\n";
    constexpr qsizetype entriesPerBlock = 100; // the most a CMap block may hold
    for (qsizetype i = 0; i < entries.size(); i += entriesPerBlock) {
        const auto block = entries.mid(i, entriesPerBlock);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QPDFObjectHandle stream(QPDF &pdf, const QByteArray &bytes)
{
    return QPDFObjectHandle::newStream(&pdf, bytes.toStdString());
}

/// "ABCDEF+IPAexGothic": says that the font is a subset, and differs when the subset does.
QPDFObjectHandle subsetName(const DrawnFont &font)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(font.family.toUtf8());
    for (const quint32 glyph : font.glyphs)
        hash.addData(QByteArray::number(glyph) + ' ');
    std::string name = "/";
    for (const char byte : hash.result().first(6))
        name += char('A' + uchar(byte) % 26);
    name += '+';
    for (const QChar character : font.family) {
        if (character.unicode() < 0x80 && character.isLetterOrNumber())
            name += char(character.unicode());
    }
    return QPDFObjectHandle::newName(name);
}

QPDFObjectHandle numbers(const std::vector<int> &values)
{
    auto array = QPDFObjectHandle::newArray();
    for (const int value : values)
        array.appendItem(QPDFObjectHandle::newInteger(value));
    return array;
}

QPDFObjectHandle box(const QRect &rect)
{
    return numbers({rect.left(), rect.top(), rect.right(), rect.bottom()});
}

QPDFObjectHandle descriptor(QPDF &pdf, const DrawnFont &font, const QPDFObjectHandle &name,
                            const QByteArray &file)
{
    auto result = QPDFObjectHandle::parse("<< /Type /FontDescriptor /Flags 4 /ItalicAngle 0 /StemV 80 >>");
    result.replaceKey("/FontName", name);
    result.replaceKey("/FontBBox", box(font.font->box()));
    result.replaceKey("/Ascent", QPDFObjectHandle::newInteger(font.font->ascent()));
    result.replaceKey("/Descent", QPDFObjectHandle::newInteger(font.font->descent()));
    result.replaceKey("/CapHeight", QPDFObjectHandle::newInteger(font.font->ascent()));
    auto fontFile = stream(pdf, file);
    fontFile.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(file.size()));
    result.replaceKey("/FontFile2", fontFile);
    return pdf.makeIndirectObject(result);
}

/// Code 0 is left to the missing glyph; code i + 1 is the i-th glyph drawn.
QPDFObjectHandle trueTypeFont(QPDF &pdf, const DrawnFont &font)
{
    const auto subset = font.font->subset(font.glyphs);
    if (!subset)
        throw std::runtime_error("the font " + font.family.toStdString() + " cannot be cut to a subset");
    QByteArray glyphOfCode("\0\0", 2);
    for (const quint16 glyph : subset->glyphs) {
        glyphOfCode += char(glyph >> 8);
        glyphOfCode += char(glyph & 255);
    }
    const auto name = subsetName(font);
    auto widths = QPDFObjectHandle::newArray();
    widths.appendItem(QPDFObjectHandle::newInteger(1));
    widths.appendItem(numbers(font.widths));
    auto descendant = QPDFObjectHandle::parse(
        "<< /Type /Font /Subtype /CIDFontType2 /DW 1000"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
    descendant.replaceKey("/BaseFont", name);
    descendant.replaceKey("/FontDescriptor", descriptor(pdf, font, name, subset->file));
    descendant.replaceKey("/W", widths);
    descendant.replaceKey("/CIDToGIDMap", stream(pdf, glyphOfCode));
    auto result = QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>");
    result.replaceKey("/BaseFont", name);
    result.replaceKey("/DescendantFonts", QPDFObjectHandle::newArray({pdf.makeIndirectObject(descendant)}));
    result.replaceKey("/ToUnicode", stream(pdf, toUnicodeMap(font.texts, 1, 4)));
    return pdf.makeIndirectObject(result);
}

QByteArray point(QPointF position)
{
    return QByteArray::number(qRound(position.x())) + ' ' + QByteArray::number(qRound(-position.y())) + ' ';
}

/// The outline of one glyph, 1,000 units to the em.
QByteArray outline(const QPainterPath &path, int width)
{
    const auto bounds = path.boundingRect().toAlignedRect();
    QByteArray result = QByteArray::number(width) + " 0 " + point(bounds.bottomLeft() + QPoint(-1, 2)) +
                        point(bounds.topRight() + QPoint(2, -1)) + "d1\n";
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            result += point(element) + "m\n";
        } else if (element.isLineTo()) {
            result += point(element) + "l\n";
        } else {
            result += point(element) + point(path.elementAt(i + 1)) + point(path.elementAt(i + 2)) + "c\n";
            i += 2;
        }
    }
    return result + "f\n";
}

/// One block of a font whose outlines are no TrueType ones: every glyph a little drawing (Type 3). Readers
/// that need the size of such a font judge it by its letter m, so code 0 is an empty one of the usual width.
QPDFObjectHandle drawnFont(QPDF &pdf, const DrawnFont &font, size_t first)
{
    const auto end = std::min(first + DrawnFont::blockSize, font.glyphs.size());
    constexpr int usualWidthOfM = 600;
    std::vector<int> widths{usualWidthOfM};
    auto procedures = QPDFObjectHandle::newDictionary();
    procedures.replaceKey("/m", stream(pdf, outline({}, usualWidthOfM)));
    auto differences = QPDFObjectHandle::parse("[0 /m]");
    for (size_t i = first; i < end; ++i) {
        const auto name = "/g" + std::to_string(i);
        const auto path = font.face.pathForGlyph(font.glyphs[i]);
        procedures.replaceKey(name, stream(pdf, outline(path, font.widths[i])));
        differences.appendItem(QPDFObjectHandle::newName(name));
        widths.push_back(font.widths[i]);
    }
    auto encoding = QPDFObjectHandle::parse("<< /Type /Encoding >>");
    encoding.replaceKey("/Differences", differences);
    auto result = QPDFObjectHandle::parse(
        "<< /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 0 /Resources << >> >>");
    result.replaceKey("/Name", subsetName(font));
    result.replaceKey("/FontBBox", QPDFObjectHandle::parse("[0 -120 1000 880]"));
    result.replaceKey("/CharProcs", procedures);
    result.replaceKey("/Encoding", encoding);
    result.replaceKey("/LastChar", QPDFObjectHandle::newInteger(qint64(end - first)));
    result.replaceKey("/Widths", numbers(widths));
    const auto texts = font.texts.mid(qsizetype(first), qsizetype(end - first));
    result.replaceKey("/ToUnicode", stream(pdf, toUnicodeMap(texts, 1, 2)));
    return pdf.makeIndirectObject(result);
}

} // namespace

QPDFObjectHandle fontResources(QPDF &pdf, const std::vector<DrawnFont> &fonts)
{
    auto resources = QPDFObjectHandle::newDictionary();
    for (const auto &font : fonts) {
        if (font.font->hasTrueTypeOutlines()) {
            resources.replaceKey(PdfCanvas::fontName(font, 0).toStdString(), trueTypeFont(pdf, font));
            continue;
        }
        for (size_t first = 0; first < font.glyphs.size(); first += DrawnFont::blockSize) {
            const int block = int(first) / DrawnFont::blockSize;
            resources.replaceKey(PdfCanvas::fontName(font, block).toStdString(), drawnFont(pdf, font, first));
        }
    }
    return resources;
}

} // namespace choba
