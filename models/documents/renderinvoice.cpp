// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentparts.h"

namespace choba {
namespace {

constexpr qreal left = 50;
constexpr qreal contentWidth = 495;
constexpr qreal rightColumn = 285; ///< from the left edge of the content, to its right end
constexpr qreal rightWidth = contentWidth - rightColumn;
constexpr qreal rowText = 9;
/// How the parts stand: airy on a short invoice, closer together where that saves a page.
struct Density
{
    qreal gaps;    ///< factor of the space between parts
    qreal padding; ///< of a table row, above and below its text
};
constexpr Density densities[] = {{1.7, 6.5}, {1.2, 5}, {1, 3.5}, {0.8, 1.6}, {0.7, 0.5}};
constexpr Density severalPages{1, 3};
constexpr DocumentFlow::Frame frame{left, 54, 78, 798};

QString plainYen(Yen amount)
{
    return amount.grouped();
}

const std::vector<DocumentColumn> &columns()
{
    static const std::vector<DocumentColumn> list{{QStringLiteral("項目"), 285, TextAlign::Left},
                                                  {QStringLiteral("数量"), 46, TextAlign::Right},
                                                  {QStringLiteral("単価"), 82, TextAlign::Right},
                                                  {QStringLiteral("金額"), 82, TextAlign::Right}};
    return list;
}

class InvoicePrinter
{
public:
    InvoicePrinter(const InvoiceDocument &document, DocumentFonts fonts, QImage logo)
        : m_document(document)
        , m_logo(std::move(logo))
        , m_sheet(std::move(fonts), DocumentSheet::Orientation::Portrait)
    {}

    Result<QByteArray> print();

private:
    Part headPart();
    Part correctionPart();
    Part subjectPart();
    Part totalBandPart();
    std::vector<Part> rowParts(qreal padding);
    Part closingPart();
    Part paymentPart(qreal width);
    Part sumsPart(qreal width);
    Part sumRow(const QString &label, const QString &value, bool grand, qreal width);
    std::vector<Part> remarkParts();
    Density density(qreal fixedHeight, qreal gaps);
    void startPage(int page, int pages);
    void title(int page);

    const InvoiceDocument &m_document;
    QImage m_logo;
    DocumentSheet m_sheet;
};

Part InvoicePrinter::headPart()
{
    auto facts =
        factsPart(m_sheet,
                  {{QStringLiteral("請求書番号"), m_document.number},
                   {QStringLiteral("発行日"), printedDate(m_document.issueDate)},
                   {QStringLiteral("お支払期限"), printedDate(m_document.dueDate)},
                   {QStringLiteral("取引期間"), printedDate(m_document.periodFirst) + QStringLiteral(" 〜 ") +
                                                    printedDate(m_document.periodLast)}},
                  rightWidth);
    auto right = stacked({std::move(facts), issuerPart(m_sheet, m_document.issuer, m_logo, rightWidth)}, 10);
    auto underTitle =
        stacked({Part{40, [](QPointF) {}}, recipientPart(m_sheet, m_document.recipient, rightColumn - 30)});
    return beside({{0, std::move(underTitle)}, {rightColumn, std::move(right)}});
}

Part InvoicePrinter::correctionPart()
{
    const auto words = QStringLiteral("本請求書は、請求書番号 %1（%2 発行）を訂正し、これに代わるものです。")
                           .arg(m_document.corrects->number, printedDate(m_document.corrects->issueDate));
    auto text = textPart(m_sheet, words, 9, contentWidth - 20, TextAlign::Left, ink::warning);
    const qreal height = text.height + 8;
    return {height, [this, text = std::move(text), height](QPointF corner) {
                m_sheet.frame(QRectF(corner, QSizeF(contentWidth, height)), ink::warning);
                text.draw(corner + QPointF(10, 4));
            }};
}

Part InvoicePrinter::subjectPart()
{
    auto subject = textPart(m_sheet, m_document.subject, 11, contentWidth - 36, TextAlign::Left);
    return {subject.height + 4, [this, subject](QPointF corner) {
                m_sheet.line(QStringLiteral("件名"), 8.5, corner + QPointF(0, 11.8), 36, TextAlign::Left,
                             ink::label);
                subject.draw(corner + QPointF(36, 0));
                m_sheet.fill(QRectF(corner.x(), corner.y() + subject.height + 3, contentWidth, 0.5),
                             ink::rule);
            }};
}

Part InvoicePrinter::totalBandPart()
{
    constexpr qreal height = 36;
    return {height, [this](QPointF corner) {
                m_sheet.fill(QRectF(corner, QSizeF(contentWidth, height)), ink::tint);
                m_sheet.fill(QRectF(corner, QSizeF(4, height)), ink::accent);
                m_sheet.line(QStringLiteral("合計金額"), 12, corner + QPointF(18, 22.5), 60, TextAlign::Left);
                m_sheet.line(QStringLiteral("（税込）"), 8.5, corner + QPointF(70, 22), 50, TextAlign::Left,
                             ink::label);
                m_sheet.line(QStringLiteral("¥ ") + plainYen(m_document.total), 21,
                             corner + QPointF(130, 25.5), contentWidth - 130 - 14, TextAlign::Right,
                             ink::accent);
            }};
}

std::vector<Part> InvoicePrinter::rowParts(qreal padding)
{
    std::vector<Part> rows;
    for (const auto &line : m_document.lines)
        rows.push_back(tableRowPart(
            m_sheet, columns(),
            {line.description, Yen(line.quantity).grouped(), plainYen(line.unitPrice), plainYen(line.amount)},
            rowText, padding));
    return rows;
}

Part InvoicePrinter::sumRow(const QString &label, const QString &value, bool grand, qreal width)
{
    const qreal height = grand ? 24 : 18;
    const qreal size = grand ? 12 : 9.5;
    return {height, [this, label, value, grand, width, height, size](QPointF corner) {
                if (grand)
                    m_sheet.fill(QRectF(corner, QSizeF(width, height)), ink::tint);
                const qreal baseline = height / 2 + size * 0.38;
                m_sheet.line(label, size, corner + QPointF(6, baseline), width * 0.45, TextAlign::Left);
                m_sheet.line(value, size, corner + QPointF(width * 0.5, baseline), width * 0.5 - 6,
                             TextAlign::Right);
                m_sheet.fill(QRectF(corner.x(), corner.y() + height - 0.5, width, 0.5), ink::rule);
            }};
}

Part InvoicePrinter::sumsPart(qreal width)
{
    std::vector<Part> rows;
    rows.push_back(sumRow(QStringLiteral("小計"), plainYen(m_document.subtotal), false, width));
    for (const auto &rate : m_document.taxes)
        rows.push_back(sumRow(QStringLiteral("消費税 (%1%)").arg(rate.rate.toString()), plainYen(rate.tax),
                              false, width));
    rows.push_back(sumRow(QStringLiteral("合計金額"), plainYen(m_document.total), true, width));
    for (const auto &rate : m_document.taxes) {
        const auto words = QStringLiteral("%1%対象（税抜） %2 円　消費税 %3 円")
                               .arg(rate.rate.toString(), plainYen(rate.taxable), plainYen(rate.tax));
        rows.push_back(textPart(m_sheet, words, 7.5, width, TextAlign::Right, ink::label));
    }
    return stacked(std::move(rows));
}

Part InvoicePrinter::paymentPart(qreal width)
{
    std::vector<Part> parts;
    parts.push_back(textPart(m_sheet, QStringLiteral("お振込先"), 9.5, width, TextAlign::Left, ink::accent));
    for (const auto &account : m_document.bankAccounts)
        parts.push_back(textPart(m_sheet, account, rowText, width, TextAlign::Left));
    if (!m_document.accountHolderKana.isEmpty())
        parts.push_back(textPart(m_sheet, QStringLiteral("振込名義 ") + m_document.accountHolderKana, rowText,
                                 width, TextAlign::Left));
    parts.push_back(textPart(m_sheet, QStringLiteral("※振込手数料は貴社にてご負担願います。"), 8, width,
                             TextAlign::Left, ink::label));
    return stacked(std::move(parts));
}

Part InvoicePrinter::closingPart()
{
    return beside({{0, paymentPart(rightColumn - 24)}, {rightColumn, sumsPart(rightWidth)}});
}

std::vector<Part> InvoicePrinter::remarkParts()
{
    QStringList paragraphs;
    if (!m_document.remarks.isEmpty())
        paragraphs << QStringLiteral("■特記事項") << m_document.remarks;
    if (!m_document.exchangeRate.isEmpty())
        paragraphs << QStringLiteral("適用為替レート： ") + m_document.exchangeRate;
    std::vector<Part> parts;
    if (paragraphs.isEmpty())
        return parts;
    auto heading = textPart(m_sheet, QStringLiteral("備考"), 9.5, contentWidth, TextAlign::Left, ink::accent);
    parts.push_back({heading.height + 4, [this, heading](QPointF corner) {
                         m_sheet.fill(QRectF(corner, QSizeF(contentWidth, 0.8)), ink::accent);
                         heading.draw(corner + QPointF(0, 3));
                     }});
    for (const auto &paragraph : paragraphs) {
        for (auto &line : lineParts(m_sheet, paragraph, 8, contentWidth))
            parts.push_back(std::move(line));
    }
    return parts;
}

Density InvoicePrinter::density(qreal fixedHeight, qreal gaps)
{
    qreal text = 0;
    for (const auto &row : rowParts(0))
        text += row.height;
    const auto fits = [&](const Density &density) {
        const qreal rows = text + 2 * density.padding * qreal(m_document.lines.size());
        return fixedHeight + gaps * density.gaps + rows <= frame.bottom - frame.firstTop;
    };
    const auto found = std::find_if(std::begin(densities), std::end(densities), fits);
    return found == std::end(densities) ? severalPages : *found;
}

void InvoicePrinter::title(int page)
{
    const qreal width = 200;
    if (page == 1) {
        m_sheet.fill(QRectF(left, 40, contentWidth, 2.4), ink::accent);
        m_sheet.line(QStringLiteral("御請求書"), 24, {left, 73}, width, TextAlign::Left, ink::accent);
    } else {
        m_sheet.fill(QRectF(left, 40, contentWidth, 1.2), ink::accent);
        m_sheet.line(QStringLiteral("御請求書（続き）"), 11, {left, 60}, width, TextAlign::Left, ink::accent);
        m_sheet.line(m_document.recipient.name, 9, {left + 105, 60}, 230, TextAlign::Left, ink::label);
        m_sheet.line(QStringLiteral("請求書番号 ") + m_document.number, 9, {left + 345, 60}, 150,
                     TextAlign::Right, ink::label);
    }
}

void InvoicePrinter::startPage(int page, int pages)
{
    if (page > 1)
        m_sheet.newPage();
    if (m_document.voidMark)
        m_sheet.watermark(*m_document.voidMark);
    title(page);
    if (m_document.voidMark) {
        const QRectF area =
            page == 1 ? QRectF(left + 112, 52, 70, 26) : QRectF(left + contentWidth - 50, 24, 50, 14);
        m_sheet.frame(area, ink::warning, 1.2);
        m_sheet.line(*m_document.voidMark, page == 1 ? 14 : 9,
                     {area.left() + 4, area.center().y() + (page == 1 ? 5.3 : 3.4)}, area.width() - 8,
                     TextAlign::Center, ink::warning);
    }
    m_sheet.fill(QRectF(left, 806, contentWidth, 0.5), ink::rule);
    m_sheet.line(m_document.issuer.name, 7.5, {left, 818}, 220, TextAlign::Left, ink::label);
    m_sheet.line(QStringLiteral("%1 / %2").arg(page).arg(pages), 8, {left, 818}, contentWidth,
                 TextAlign::Center, ink::label);
    m_sheet.line(QStringLiteral("請求書番号 ") + m_document.number, 7.5, {left + 300, 818},
                 contentWidth - 300, TextAlign::Right, ink::label);
}

Result<QByteArray> InvoicePrinter::print()
{
    std::vector<std::pair<Part, qreal>> before; // with the space above
    before.emplace_back(headPart(), 0);
    if (m_document.corrects)
        before.emplace_back(correctionPart(), 10);
    before.emplace_back(subjectPart(), 14);
    before.emplace_back(totalBandPart(), 8);
    before.emplace_back(Part{0, [](QPointF) {}}, 12);
    std::vector<std::pair<Part, qreal>> after;
    after.emplace_back(closingPart(), 12);
    for (auto &part : remarkParts())
        after.emplace_back(std::move(part), after.size() == 1 ? 12 : 0);

    auto header = tableHeaderPart(m_sheet, columns());
    qreal fixedHeight = header.height;
    qreal gaps = 0;
    for (const auto *list : {&before, &after}) {
        for (const auto &[part, space] : *list) {
            fixedHeight += part.height;
            gaps += space;
        }
    }
    const auto chosen = density(fixedHeight, gaps);
    DocumentFlow flow(frame, std::move(header));
    for (auto &[part, space] : before)
        flow.add(std::move(part), space * chosen.gaps);
    for (auto &row : rowParts(chosen.padding))
        flow.addRow(std::move(row));
    for (auto &[part, space] : after)
        flow.add(std::move(part), space * chosen.gaps);
    CHOBA_TRY(flow.draw([this](int page, int pages) { startPage(page, pages); }));
    return m_sheet.finish({QStringLiteral("御請求書 ") + m_document.number, m_document.issuer.name,
                           m_document.subject, m_document.createdAt});
}

} // namespace

Result<QByteArray> renderInvoicePdf(const InvoiceDocument &document)
{
    CHOBA_TRY(validateInvoice(document));
    CHOBA_TRY_ASSIGN(auto logo, readLogo(document.issuer));
    CHOBA_TRY_ASSIGN(auto fonts, DocumentFonts::load());
    return InvoicePrinter(document, std::move(fonts), std::move(logo)).print();
}

} // namespace choba
