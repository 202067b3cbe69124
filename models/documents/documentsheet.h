// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/pdffile.h"
#include "models/documents/typesetter.h"

#include <QImage>
#include <QRectF>

#include <memory>

namespace choba {

/// The few inks of every document: legible on a fax and on a black-and-white printer.
namespace ink {
inline const QColor text(0x1b, 0x21, 0x2c);
inline const QColor label(0x5a, 0x65, 0x75);
inline const QColor accent(0x1f, 0x3f, 0x6e);
inline const QColor rule(0xc4, 0xcb, 0xd6);
inline const QColor tint(0xee, 0xf2, 0xf7);
inline const QColor warning(0xb3, 0x26, 0x1e);
inline const QColor watermark(0xf6, 0xdd, 0xda);
inline const QColor paper(Qt::white);
} // namespace ink

enum class TextAlign { Left, Center, Right };

/// Text lines ready to be placed, with the size they were set in.
struct TextBlock
{
    std::vector<SetLine> lines;
    qreal size = 0;
    qreal leading = 0; ///< points from baseline to baseline
    qreal height() const { return qreal(lines.size()) * leading; }
    qreal baseline() const; ///< of the first line, below the block's top
};

/// A4 pages and the pens to write on them. Points, origin at the top left; the finished bytes come out once.
class DocumentSheet
{
public:
    enum class Orientation { Portrait, Landscape };
    DocumentSheet(DocumentFonts fonts, Orientation orientation);

    QSizeF size() const { return m_size; } ///< of the page, in points
    void newPage();

    /// Text broken to \a width; its lines are 1.42 sizes apart.
    TextBlock block(const QString &text, qreal size, qreal width);
    /// The same, in a smaller size where it would become taller than a fifth of the page.
    TextBlock modestBlock(const QString &text, qreal size, qreal width);
    /// \a block with its upper left corner at \a corner; lines aligned inside \a width.
    void draw(const TextBlock &block, QPointF corner, qreal width, TextAlign align, const QColor &color);
    /// One line, for figures and labels: made smaller where it is wider than \a width, never broken.
    void line(const QString &text, qreal size, QPointF baseline, qreal width, TextAlign align,
              const QColor &color = ink::text);
    void fill(const QRectF &area, const QColor &color);
    void frame(const QRectF &area, const QColor &color, qreal thickness = 0.6);
    void image(const QImage &image, const QRectF &area);
    /// Across the whole page, pale, to be written over.
    void watermark(const QString &text);

    Result<QByteArray> finish(const PdfInfo &info) const;

private:
    QSizeF m_size;
    PdfCanvas m_canvas;
    Typesetter m_typesetter;
};

} // namespace choba
