// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/statementcsv.h"

namespace choba {
namespace {

ListCell usdCell(const StatementAmount &amount)
{
    return amount.usd.isEmpty() ? ListCell() : ListCell(DecimalCell{amount.usd});
}

ListCell yenCell(const StatementAmount &amount)
{
    return amount.yen ? ListCell(*amount.yen) : ListCell();
}

std::vector<ListCell> cellsOf(const StatementDocument &document, const StatementDocumentRow &row,
                              const QString &name)
{
    return {document.month.toString(), document.accountId,    name,
            usdCell(row.before),       usdCell(row.discount), usdCell(row.after),
            yenCell(row.before),       yenCell(row.discount), yenCell(row.after)};
}

} // namespace

Result<std::vector<UnmappableCharacter>> writeStatementCsv(const StatementDocument &document,
                                                           QIODevice &device, CsvEncoding encoding)
{
    CHOBA_TRY(validateStatement(document));
    const QStringList header{
        QStringLiteral("ご利用月"),    QStringLiteral("AWSアカウント"), QStringLiteral("サービス"),
        QStringLiteral("割引前(USD)"), QStringLiteral("値引(USD)"),     QStringLiteral("割引後(USD)"),
        QStringLiteral("割引前(円)"),  QStringLiteral("値引(円)"),      QStringLiteral("割引後(円)")};
    CHOBA_TRY_ASSIGN(const auto writer, makeCsvWriter(device, header, encoding));
    for (const auto &row : document.rows)
        CHOBA_TRY(writer->addRow(cellsOf(document, row, row.name)));
    CHOBA_TRY(writer->addRow(cellsOf(document, document.total, QStringLiteral("合計"))));
    CHOBA_TRY(writer->finish());
    return writer->unmappable();
}

} // namespace choba
