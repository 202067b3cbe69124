// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/pdfcanvas.h"

#include <cmath>

namespace choba {
namespace {

/// Up to three decimals, which is far below what a printer can show.
void append(QByteArray &content, qreal number)
{
    const auto thousandths = qint64(std::llround(number * 1000));
    const auto magnitude = std::abs(thousandths);
    if (thousandths < 0)
        content += '-';
    content += QByteArray::number(magnitude / 1000);
    if (auto fraction = magnitude % 1000; fraction != 0) {
        content += '.';
        for (qint64 digit = 100; fraction != 0; digit /= 10) {
            content += char('0' + fraction / digit);
            fraction %= digit;
        }
    }
    content += ' ';
}

void appendAll(QByteArray &content, std::initializer_list<qreal> numbers, const char *operation)
{
    for (const qreal number : numbers)
        append(content, number);
    content += operation;
    content += '\n';
}

void appendHex(QByteArray &content, int value, int digits)
{
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        content += "0123456789ABCDEF"[(value >> shift) & 15];
}

/// One BT … ET, with as few moves as the glyphs' own widths allow.
class TextWriter
{
public:
    TextWriter(QByteArray &content, const DrawnFont &font, const DrawnText &text, qreal pageHeight)
        : m_content(content)
        , m_font(font)
        , m_text(text)
        , m_pageHeight(pageHeight)
        , m_isTrueType(font.font->hasTrueTypeOutlines())
    {}

    void write()
    {
        m_content += "BT\n";
        for (qsizetype i = 0; i < m_text.codes.size(); ++i)
            writeGlyph(m_text.codes[i], m_text.positions[i]);
        endShow();
        m_content += "ET\n";
    }

private:
    void writeGlyph(int code, QPointF position)
    {
        const int block = m_isTrueType ? 0 : code / DrawnFont::blockSize;
        if (block != m_block) {
            endShow();
            m_block = block;
            m_content += PdfCanvas::fontName(m_font, block) + ' ';
            appendAll(m_content, {m_text.size}, "Tf");
        }
        const qreal shift = (position.x() - m_pen.x()) / m_text.size * 1000; // thousandths of the em
        if (m_isShowing && position.y() != m_pen.y())
            endShow();
        if (!m_isShowing)
            beginShow(position);
        else if (std::abs(shift) >= 1)
            move(position, shift);
        appendHex(m_content, m_isTrueType ? code + 1 : code % DrawnFont::blockSize + 1, m_isTrueType ? 4 : 2);
        m_pen.rx() += m_font.widths[size_t(code)] * m_text.size / 1000;
    }

    void beginShow(QPointF position)
    {
        const auto &place = m_text.place;
        const auto onPage = place.map(position);
        appendAll(
            m_content,
            {place.m11(), -place.m12(), -place.m21(), place.m22(), onPage.x(), m_pageHeight - onPage.y()},
            "Tm");
        m_content += "[<";
        m_pen = position;
        m_isShowing = true;
    }

    void move(QPointF position, qreal shift)
    {
        m_content += '>';
        append(m_content, -shift);
        m_content += '<';
        m_pen = position;
    }

    void endShow()
    {
        if (m_isShowing)
            m_content += ">]TJ\n";
        m_isShowing = false;
    }

    QByteArray &m_content;
    const DrawnFont &m_font;
    const DrawnText &m_text;
    qreal m_pageHeight;
    bool m_isTrueType;
    int m_block = -1;
    bool m_isShowing = false;
    QPointF m_pen; ///< where the next glyph would come by itself
};

} // namespace

QByteArray PdfCanvas::fontName(const DrawnFont &font, int block)
{
    const auto name = "/F" + QByteArray::number(font.number);
    return font.font->hasTrueTypeOutlines() ? name : name + 'B' + QByteArray::number(block);
}

void PdfCanvas::newPage(QSizeF size)
{
    m_pages.push_back({size, {}});
    m_color = {};
}

void PdfCanvas::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    appendAll(content(), {color.redF(), color.greenF(), color.blueF()}, "rg");
}

void PdfCanvas::text(const DrawnFont &font, const DrawnText &text)
{
    setColor(text.color);
    TextWriter(content(), font, text, m_pages.back().size.height()).write();
}

void PdfCanvas::fill(const QRectF &area, const QColor &color)
{
    setColor(color);
    appendAll(content(), {area.left(), flipped(area.bottom()), area.width(), area.height()}, "re f");
}

void PdfCanvas::image(const QImage &image, const QRectF &area)
{
    content() += "q\n";
    appendAll(content(), {area.width(), 0, 0, area.height(), area.left(), flipped(area.bottom())}, "cm");
    content() += "/I" + QByteArray::number(m_images.size()) + " Do\nQ\n";
    m_images.push_back(image);
}

} // namespace choba
