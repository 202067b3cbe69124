// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentparts.h"
#include "models/documents/statementdocument.h"

namespace choba {
namespace {

constexpr qreal left = 50;
constexpr qreal contentWidth = 742;
constexpr qreal factsWidth = 248;
constexpr qreal factsLeft = contentWidth - factsWidth;
constexpr qreal rowText = 8.5;
constexpr qreal rowPadding = 3.2;
constexpr DocumentFlow::Frame frame{left, 54, 78, 552};

QString monthWords(Month month)
{
    return QStringLiteral("%1年%2月").arg(month.year()).arg(month.month());
}

qsizetype fractionDigits(const QString &decimal)
{
    const auto point = decimal.indexOf(u'.');
    return point < 0 ? 0 : decimal.size() - point - 1;
}

class StatementPrinter
{
public:
    StatementPrinter(const StatementDocument &document, DocumentFonts fonts, QImage logo)
        : m_document(document)
        , m_logo(std::move(logo))
        , m_sheet(std::move(fonts), DocumentSheet::Orientation::Landscape)
        , m_hasYen(!document.exchangeRate.isEmpty())
    {
        measureFractions();
    }

    Result<QByteArray> print();

private:
    void measureFractions();
    std::vector<DocumentColumn> columns() const;
    QString printedUsd(const QString &plain) const;
    QStringList cells(const StatementDocumentRow &row, const QString &name) const;
    Part headPart();
    Part totalRow(const std::vector<DocumentColumn> &columns);
    void startPage(int page, int pages);

    const StatementDocument &m_document;
    QImage m_logo;
    DocumentSheet m_sheet;
    bool m_hasYen;
    qsizetype m_fractionDigits = 2; ///< the same in the whole column, so that points stand below each other
};

void StatementPrinter::measureFractions()
{
    const auto measure = [this](const StatementDocumentRow &row) {
        for (const auto *amount : {&row.before, &row.discount, &row.after})
            m_fractionDigits = std::max(m_fractionDigits, fractionDigits(amount->usd));
    };
    std::for_each(m_document.rows.cbegin(), m_document.rows.cend(), measure);
    measure(m_document.total);
}

std::vector<DocumentColumn> StatementPrinter::columns() const
{
    const auto right = TextAlign::Right;
    if (!m_hasYen)
        return {{QStringLiteral("サービス"), 337, TextAlign::Left},
                {QStringLiteral("割引前 (USD)"), 135, right},
                {QStringLiteral("値引 (USD)"), 135, right},
                {QStringLiteral("割引後 (USD)"), 135, right}};
    return {{QStringLiteral("サービス"), 190, TextAlign::Left}, {QStringLiteral("割引前 (USD)"), 104, right},
            {QStringLiteral("値引 (USD)"), 96, right},          {QStringLiteral("割引後 (USD)"), 104, right},
            {QStringLiteral("割引前 (円)"), 84, right},         {QStringLiteral("値引 (円)"), 76, right},
            {QStringLiteral("割引後 (円)"), 88, right}};
}

/// "-1,234.50"
QString StatementPrinter::printedUsd(const QString &plain) const
{
    if (plain.isEmpty())
        return {};
    QString text = plain;
    if (fractionDigits(text) == 0)
        text += u'.';
    text += QString(m_fractionDigits - fractionDigits(text), u'0');
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = text.indexOf(u'.') - 3; at > first; at -= 3)
        text.insert(at, u',');
    return text;
}

QStringList StatementPrinter::cells(const StatementDocumentRow &row, const QString &name) const
{
    QStringList texts{name};
    for (const auto *amount : {&row.before, &row.discount, &row.after})
        texts.append(printedUsd(amount->usd));
    if (m_hasYen) {
        for (const auto *amount : {&row.before, &row.discount, &row.after})
            texts.append(amount->yen->grouped());
    }
    return texts;
}

Part StatementPrinter::headPart()
{
    std::vector<std::pair<QString, QString>> facts{{QStringLiteral("ご利用月"), monthWords(m_document.month)},
                                                   {QStringLiteral("AWSアカウント"), m_document.accountId}};
    if (!m_document.accountName.isEmpty())
        facts.emplace_back(QStringLiteral("アカウント名"), m_document.accountName);
    facts.emplace_back(QStringLiteral("為替レート"),
                       m_hasYen ? m_document.exchangeRate : QStringLiteral("未定（USDのみ）"));
    std::vector<Part> leftParts;
    leftParts.push_back({40, [](QPointF) {}});
    leftParts.push_back(recipientPart(m_sheet, m_document.recipient, 262));
    auto issuer = stacked(
        {Part{40, [](QPointF) {}}, issuerPart(m_sheet, m_document.issuer, m_logo, factsLeft - 282 - 4)});
    return beside({{0, stacked(std::move(leftParts))},
                   {282, std::move(issuer)},
                   {factsLeft, factsPart(m_sheet, facts, factsWidth)}});
}

Part StatementPrinter::totalRow(const std::vector<DocumentColumn> &columns)
{
    auto row = tableRowPart(m_sheet, columns, cells(m_document.total, QStringLiteral("合計")), 9.5, 5);
    const qreal height = row.height;
    return {height, [this, row = std::move(row), height](QPointF corner) {
                m_sheet.fill(QRectF(corner, QSizeF(contentWidth, height)), ink::tint);
                row.draw(corner);
            }};
}

void StatementPrinter::startPage(int page, int pages)
{
    if (page > 1)
        m_sheet.newPage();
    const bool isFirst = page == 1;
    m_sheet.fill(QRectF(left, 40, contentWidth, isFirst ? 2.4 : 1.2), ink::accent);
    m_sheet.line(isFirst ? QStringLiteral("ご利用明細") : QStringLiteral("ご利用明細（続き）"),
                 isFirst ? 22 : 11, {left, isFirst ? 73.0 : 60.0}, 250, TextAlign::Left, ink::accent);
    m_sheet.fill(QRectF(left, 560, contentWidth, 0.5), ink::rule);
    m_sheet.line(m_document.issuer.name, 7.5, {left, 572}, 300, TextAlign::Left, ink::label);
    m_sheet.line(QStringLiteral("%1 / %2").arg(page).arg(pages), 8, {left, 572}, contentWidth,
                 TextAlign::Center, ink::label);
    m_sheet.line(m_document.accountId + u'　' + monthWords(m_document.month), 7.5, {left + 440, 572},
                 contentWidth - 440, TextAlign::Right, ink::label);
}

Result<QByteArray> StatementPrinter::print()
{
    const auto table = columns();
    DocumentFlow flow(frame, tableHeaderPart(m_sheet, table));
    flow.add(headPart());
    flow.add({0, [](QPointF) {}}, 14);
    for (const auto &row : m_document.rows)
        flow.addRow(tableRowPart(m_sheet, table, cells(row, row.name), rowText, rowPadding));
    flow.addRow(totalRow(table));
    if (m_hasYen)
        flow.add(textPart(m_sheet,
                          QStringLiteral(
                              "※円換算はサービスごとに四捨五入しているため、請求書との差を端数調整として"
                              "記載しています。金額は税抜です。"),
                          8, contentWidth, TextAlign::Left, ink::label),
                 8);
    CHOBA_TRY(flow.draw([this](int page, int pages) { startPage(page, pages); }));
    return m_sheet.finish(
        {QStringLiteral("ご利用明細 %1 %2").arg(m_document.accountId, m_document.month.toString()),
         m_document.issuer.name, monthWords(m_document.month), m_document.createdAt});
}

} // namespace

Result<QByteArray> renderStatementPdf(const StatementDocument &document)
{
    CHOBA_TRY(validateStatement(document));
    CHOBA_TRY_ASSIGN(auto logo, readLogo(document.issuer));
    CHOBA_TRY_ASSIGN(auto fonts, DocumentFonts::load());
    return StatementPrinter(document, std::move(fonts), std::move(logo)).print();
}

} // namespace choba
