// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/embeddablefont.h"

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QStringList>
#include <QTransform>
#include <QVector>

#include <memory>
#include <vector>

namespace choba {

/// A font as far as it was drawn with. A glyph's code is its place in \a glyphs.
struct DrawnFont
{
    /// TrueType fonts have two-byte codes; others are embedded in blocks of glyphs with one-byte codes. Code
    /// 0 is no glyph of the text in either.
    static constexpr int blockSize = 255;

    size_t number = 0; ///< of the document's fonts
    QString family;
    std::shared_ptr<const EmbeddableFont> font;
    QRawFont face;               ///< at 1,000 pixels
    std::vector<quint32> glyphs; ///< one that means two things is here twice
    std::vector<int> widths;     ///< thousandths of the em
    QStringList texts;           ///< what each glyph stands for; may be empty
};

struct DrawnText
{
    QVector<int> codes;
    QVector<QPointF> positions; ///< points, y downward, from the origin that \a place puts on the page
    qreal size = 0;
    QTransform place;
    QColor color;
};

struct PdfPage
{
    QSizeF size; ///< points
    QByteArray content;
};

/// Writes page descriptions. Points, origin at the upper left, y downward. Qt's own PDF engine is not used:
/// it takes four times as long for an invoice and cannot be told what its glyphs mean.
class PdfCanvas
{
public:
    /// Everything after it goes there. Must come first.
    void newPage(QSizeF size);
    void text(const DrawnFont &font, const DrawnText &text);
    void fill(const QRectF &area, const QColor &color);
    void image(const QImage &image, const QRectF &area);

    const std::vector<PdfPage> &pages() const { return m_pages; }
    const std::vector<QImage> &images() const { return m_images; } ///< named /I0, /I1 …

    /// "/F0" or, for one block of a font of another kind than TrueType, "/F0B1".
    static QByteArray fontName(const DrawnFont &font, int block);

private:
    QByteArray &content() { return m_pages.back().content; }
    qreal flipped(qreal y) const { return m_pages.back().size.height() - y; }
    void setColor(const QColor &color);

    std::vector<PdfPage> m_pages;
    std::vector<QImage> m_images;
    QColor m_color; ///< the page's current one
};

} // namespace choba
