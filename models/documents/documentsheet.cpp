// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentsheet.h"

namespace choba {
namespace {

constexpr QSizeF a4(595.276, 841.89);
constexpr qreal leadingFactor = 1.42;
constexpr qreal smallestText = 3;
/// Where the baseline lies in a line of text: the em box of Japanese fonts, centred in the leading.
constexpr qreal baselineInEm = 0.88;

qreal startOf(qreal lineWidth, qreal width, TextAlign align)
{
    switch (align) {
    case TextAlign::Left:
        return 0;
    case TextAlign::Center:
        return (width - lineWidth) / 2;
    case TextAlign::Right:
        return width - lineWidth;
    }
    Q_UNREACHABLE();
}

} // namespace

qreal TextBlock::baseline() const
{
    return (leading - size) / 2 + size * baselineInEm;
}

DocumentSheet::DocumentSheet(DocumentFonts fonts, Orientation orientation)
    : m_size(orientation == Orientation::Portrait ? a4 : a4.transposed())
    , m_typesetter(std::move(fonts))
{
    m_canvas.newPage(m_size);
}

void DocumentSheet::newPage()
{
    m_canvas.newPage(m_size);
}

TextBlock DocumentSheet::block(const QString &text, qreal size, qreal width)
{
    return {m_typesetter.wrap(text, size, width), size, size * leadingFactor};
}

TextBlock DocumentSheet::modestBlock(const QString &text, qreal size, qreal width)
{
    auto result = block(text, size, width);
    while (result.height() > m_size.height() / 5 && result.size > smallestText)
        result = block(text, result.size * 0.8, width);
    return result;
}

void DocumentSheet::draw(const TextBlock &block, QPointF corner, qreal width, TextAlign align,
                         const QColor &color)
{
    qreal baseline = corner.y() + block.baseline();
    for (const auto &line : block.lines) {
        const auto start = corner.x() + startOf(line.width, width, align);
        m_typesetter.draw(m_canvas, line, block.size, QTransform::fromTranslate(start, baseline), color);
        baseline += block.leading;
    }
}

void DocumentSheet::line(const QString &text, qreal size, QPointF baseline, qreal width, TextAlign align,
                         const QColor &color)
{
    auto set = m_typesetter.line(text, size);
    if (set.width > width) {
        size *= width / set.width;
        set = m_typesetter.line(text, size);
    }
    const auto start = baseline.x() + startOf(set.width, width, align);
    m_typesetter.draw(m_canvas, set, size, QTransform::fromTranslate(start, baseline.y()), color);
}

void DocumentSheet::fill(const QRectF &area, const QColor &color)
{
    m_canvas.fill(area, color);
}

void DocumentSheet::frame(const QRectF &area, const QColor &color, qreal thickness)
{
    m_canvas.fill(QRectF(area.left(), area.top(), area.width(), thickness), color);
    m_canvas.fill(QRectF(area.left(), area.bottom() - thickness, area.width(), thickness), color);
    m_canvas.fill(QRectF(area.left(), area.top(), thickness, area.height()), color);
    m_canvas.fill(QRectF(area.right() - thickness, area.top(), thickness, area.height()), color);
}

void DocumentSheet::image(const QImage &image, const QRectF &area)
{
    m_canvas.image(image, area);
}

void DocumentSheet::watermark(const QString &text)
{
    constexpr qreal size = 150;
    const auto set = m_typesetter.line(text, size);
    const qreal shrink = std::min(1.0, m_size.width() / std::max(set.width, 1.0));
    QTransform place;
    place.translate(m_size.width() / 2, m_size.height() / 2);
    place.rotate(-32);
    place.scale(shrink, shrink);
    place.translate(-set.width / 2, size * 0.38);
    m_typesetter.draw(m_canvas, set, size, place, ink::watermark);
}

Result<QByteArray> DocumentSheet::finish(const PdfInfo &info) const
{
    return writePdf(m_canvas, m_typesetter.drawn(), info);
}

} // namespace choba
