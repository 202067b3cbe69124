// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "models/documents/invoicedocument.h"

namespace choba {

/// Dollars and yen of one thing, as printed.
struct StatementAmount
{
    QString usd;            ///< plain decimal "-12.345"; empty = none (the row 端数調整)
    std::optional<Yen> yen; ///< none while the month has no exchange rate
};

struct StatementDocumentRow
{
    QString name; ///< product, "AWSサポート（…）", "端数調整"
    StatementAmount before;
    StatementAmount discount; ///< zero or negative for a charge
    StatementAmount after;
};

/// ご利用明細 of one account and month (section 5), as ready-made values.
struct StatementDocument
{
    DocumentIssuer issuer; ///< its registration number is not needed here
    DocumentRecipient recipient;
    QString accountId;
    QString accountName;
    Month month;
    QString exchangeRate;                   ///< "1 USD = 147.342 円"; empty = dollars only, no yen columns
    std::vector<StatementDocumentRow> rows; ///< in printed order: products, support fee, late, 端数調整
    StatementDocumentRow total;             ///< its name is ignored
    QDateTime createdAt;
};

/// Every reason why \a document may not be printed or exported: an entry is missing, a dollar amount is no
/// plain decimal, yen are missing although there is a rate, the yen rows do not add up to the total.
Result<void> validateStatement(const StatementDocument &document);

/// The A4 landscape PDF; as renderInvoicePdf.
Result<QByteArray> renderStatementPdf(const StatementDocument &document);

} // namespace choba
