// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentsheet.h"

#include <QCoreApplication>

namespace choba {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentSheet)
};

constexpr int dotsPerInch = 1440;
constexpr qreal pointsPerInch = 72;
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

DocumentSheet::DocumentSheet(DocumentFonts fonts, QPageLayout::Orientation orientation)
    : m_buffer(&m_bytes)
    , m_writer(&m_buffer)
    , m_typesetter(std::move(fonts))
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, {}, QPageLayout::Point));
    m_size = m_writer.pageLayout().fullRect(QPageLayout::Point).size();
    m_painter.begin(&m_writer);
    m_painter.scale(dotsPerInch / pointsPerInch, dotsPerInch / pointsPerInch);
}

DocumentSheet::~DocumentSheet() = default;

void DocumentSheet::newPage()
{
    m_writer.newPage();
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
        m_typesetter.draw(m_painter, line, block.size,
                          {corner.x() + startOf(line.width, width, align), baseline}, color);
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
    m_typesetter.draw(m_painter, set, size, {baseline.x() + startOf(set.width, width, align), baseline.y()},
                      color);
}

void DocumentSheet::fill(const QRectF &area, const QColor &color)
{
    m_painter.fillRect(area, color);
}

void DocumentSheet::frame(const QRectF &area, const QColor &color, qreal thickness)
{
    m_painter.fillRect(QRectF(area.left(), area.top(), area.width(), thickness), color);
    m_painter.fillRect(QRectF(area.left(), area.bottom() - thickness, area.width(), thickness), color);
    m_painter.fillRect(QRectF(area.left(), area.top(), thickness, area.height()), color);
    m_painter.fillRect(QRectF(area.right() - thickness, area.top(), thickness, area.height()), color);
}

void DocumentSheet::image(const QImage &image, const QRectF &area)
{
    m_painter.drawImage(area, image);
}

void DocumentSheet::watermark(const QString &text)
{
    constexpr qreal size = 150;
    const auto set = m_typesetter.line(text, size);
    m_painter.save();
    m_painter.translate(m_size.width() / 2, m_size.height() / 2);
    m_painter.rotate(-32);
    const qreal shrink = std::min(1.0, m_size.width() / std::max(set.width, 1.0));
    m_painter.scale(shrink, shrink);
    m_typesetter.draw(m_painter, set, size, {-set.width / 2, size * 0.38}, ink::watermark);
    m_painter.restore();
}

Result<QByteArray> DocumentSheet::finish(const PdfInfo &info)
{
    if (!m_painter.end())
        return Error::of(ErrorKind::Storage, Words::tr("The PDF could not be written."));
    return finishPdf(m_bytes, m_typesetter.drawn(), info);
}

} // namespace choba
