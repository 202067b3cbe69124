// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentparts.h"

#include <QCoreApplication>

#include <numeric>

namespace choba {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentParts)
};

constexpr qreal smallText = 8.5;
constexpr qreal labelText = 8;
constexpr qreal factHeight = 17;
constexpr qreal headerHeight = 19;
constexpr qreal cellInset = 6;
constexpr QSizeF logoBox(150, 36);
constexpr int mostLogoPixels = 600; ///< wide; more than a printer shows in logoBox

void addText(std::vector<Part> &parts, DocumentSheet &sheet, const QString &text, qreal size, qreal width)
{
    if (!text.trimmed().isEmpty())
        parts.push_back(textPart(sheet, text, size, width, TextAlign::Left));
}

Part logoPart(DocumentSheet &sheet, const QImage &logo)
{
    const auto size = QSizeF(logo.size()).scaled(logoBox, Qt::KeepAspectRatio);
    return {size.height() + 4,
            [&sheet, logo, size](QPointF corner) { sheet.image(logo, QRectF(corner, size)); }};
}

} // namespace

Part textPart(DocumentSheet &sheet, const QString &text, qreal size, qreal width, TextAlign align,
              const QColor &color)
{
    auto block = sheet.modestBlock(text, size, width);
    const qreal height = block.height();
    return {height, [&sheet, block = std::move(block), width, align, color](QPointF corner) {
                sheet.draw(block, corner, width, align, color);
            }};
}

std::vector<Part> lineParts(DocumentSheet &sheet, const QString &text, qreal size, qreal width)
{
    auto block = sheet.block(text, size, width);
    std::vector<Part> parts;
    for (auto &line : block.lines)
        parts.push_back({block.leading, [&sheet, single = TextBlock{{std::move(line)}, size, block.leading},
                                         width](QPointF corner) {
                             sheet.draw(single, corner, width, TextAlign::Left, ink::text);
                         }});
    return parts;
}

Part stacked(std::vector<Part> parts, qreal gap)
{
    qreal height = parts.empty() ? 0 : -gap;
    for (const auto &part : parts)
        height += part.height + gap;
    return {height, [parts = std::move(parts), gap](QPointF corner) {
                for (const auto &part : parts) {
                    part.draw(corner);
                    corner.ry() += part.height + gap;
                }
            }};
}

Part beside(std::vector<std::pair<qreal, Part>> parts)
{
    qreal height = 0;
    for (const auto &[left, part] : parts)
        height = std::max(height, part.height);
    return {height, [parts = std::move(parts)](QPointF corner) {
                for (const auto &[left, part] : parts)
                    part.draw(corner + QPointF(left, 0));
            }};
}

Part recipientPart(DocumentSheet &sheet, const DocumentRecipient &recipient, qreal width)
{
    std::vector<Part> parts;
    const auto name = QStringList{recipient.name, recipient.honorific}.join(QStringLiteral("　")).trimmed();
    parts.push_back(textPart(sheet, name, 14, width, TextAlign::Left));
    parts.push_back({5, [&sheet, width](QPointF corner) {
                         sheet.fill(QRectF(corner.x(), corner.y() + 1, width, 0.8), ink::accent);
                     }});
    if (!recipient.postalCode.isEmpty())
        addText(parts, sheet, QStringLiteral("〒") + recipient.postalCode, smallText, width);
    for (const auto &address : recipient.addressLines)
        addText(parts, sheet, address, smallText, width);
    return stacked(std::move(parts));
}

Part issuerPart(DocumentSheet &sheet, const DocumentIssuer &issuer, const QImage &logo, qreal width)
{
    std::vector<Part> parts;
    if (!logo.isNull())
        parts.push_back(logoPart(sheet, logo));
    addText(parts, sheet, issuer.name, 11, width);
    if (!issuer.postalCode.isEmpty())
        addText(parts, sheet, QStringLiteral("〒") + issuer.postalCode, smallText, width);
    for (const auto &address : issuer.addressLines)
        addText(parts, sheet, address, smallText, width);
    if (!issuer.phone.isEmpty())
        addText(parts, sheet, QStringLiteral("TEL ") + issuer.phone, smallText, width);
    if (!issuer.registrationNumber.isEmpty())
        addText(parts, sheet, QStringLiteral("登録番号 ") + issuer.registrationNumber, smallText, width);
    return stacked(std::move(parts));
}

Part factsPart(DocumentSheet &sheet, const std::vector<std::pair<QString, QString>> &facts, qreal width)
{
    const qreal height = factHeight * qreal(facts.size());
    return {height, [&sheet, facts, width, height](QPointF corner) {
                const qreal labels = width * 0.38;
                sheet.fill(QRectF(corner, QSizeF(labels, height)), ink::tint);
                qreal baseline = corner.y() + 11.8;
                for (const auto &[label, value] : facts) {
                    sheet.line(label, labelText, {corner.x() + cellInset, baseline}, labels - cellInset,
                               TextAlign::Left, ink::label);
                    sheet.line(value, 9.5, {corner.x() + labels + cellInset, baseline},
                               width - labels - 2 * cellInset, TextAlign::Right);
                    sheet.fill(QRectF(corner.x(), baseline + factHeight - 11.8 - 0.5, width, 0.5), ink::rule);
                    baseline += factHeight;
                }
                sheet.fill(QRectF(corner, QSizeF(width, 0.5)), ink::rule);
            }};
}

Part tableHeaderPart(DocumentSheet &sheet, const std::vector<DocumentColumn> &columns)
{
    return {headerHeight, [&sheet, columns](QPointF corner) {
                const qreal width = std::accumulate(
                    columns.cbegin(), columns.cend(), qreal(0),
                    [](qreal sum, const DocumentColumn &column) { return sum + column.width; });
                sheet.fill(QRectF(corner, QSizeF(width, headerHeight)), ink::accent);
                qreal left = corner.x();
                for (const auto &column : columns) {
                    sheet.line(column.title, 9, {left + cellInset, corner.y() + 12.8},
                               column.width - 2 * cellInset, column.align, ink::paper);
                    left += column.width;
                }
            }};
}

Part tableRowPart(DocumentSheet &sheet, const std::vector<DocumentColumn> &columns, const QStringList &cells,
                  qreal size, qreal padding)
{
    auto first = sheet.modestBlock(cells[0], size, columns[0].width - 2 * cellInset);
    const qreal height = first.height() + 2 * padding;
    return {height,
            [&sheet, columns, cells, size, padding, height, first = std::move(first)](QPointF corner) {
                sheet.draw(first, corner + QPointF(cellInset, padding), columns[0].width - 2 * cellInset,
                           columns[0].align, ink::text);
                const qreal baseline = corner.y() + padding + first.baseline();
                qreal left = corner.x() + columns[0].width;
                for (size_t i = 1; i < columns.size(); ++i) {
                    sheet.line(cells[qsizetype(i)], size, {left + cellInset, baseline},
                               columns[i].width - 2 * cellInset, columns[i].align);
                    left += columns[i].width;
                }
                sheet.fill(QRectF(corner.x(), corner.y() + height - 0.4, left - corner.x(), 0.4), ink::rule);
            }};
}

Result<QImage> readLogo(const DocumentIssuer &issuer)
{
    if (issuer.logoPng.isEmpty())
        return QImage();
    auto logo = QImage::fromData(issuer.logoPng, "PNG");
    if (logo.isNull())
        return Error::invalid(QStringLiteral("issuer.logo_png"),
                              Words::tr("The logo is not a readable PNG image."));
    if (logo.width() > mostLogoPixels)
        logo = logo.scaledToWidth(mostLogoPixels, Qt::SmoothTransformation);
    return logo;
}

QString printedDate(const QDate &date)
{
    return date.toString(QStringLiteral("yyyy/MM/dd"));
}

} // namespace choba
