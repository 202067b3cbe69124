// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "models/base/usd.h"
#include "models/documents/invoicedocument.h"

namespace choba {

/// Dollars and yen of one thing. Yen are absent while the month has no exchange rate.
struct StatementAmount
{
    UsdSum usd;
    std::optional<Yen> yen;
};

struct StatementDocumentRow
{
    QString product;
    StatementAmount before;
    StatementAmount discount; ///< zero or negative for a charge
    StatementAmount after;
};

/// ご利用明細 of one account and month (section 5), as ready-made values.
struct StatementDocument
{
    DocumentIssuer issuer;
    DocumentRecipient recipient;
    QString accountId;
    QString accountName;
    Month month;
    QString exchangeRate; ///< "1 USD = 147.342 円"; empty = dollars only
    std::vector<StatementDocumentRow> rows;
    QString supportPlan; ///< words of the support fee row; empty = no such row
    StatementAmount supportFee;
    std::optional<Yen> adjustment; ///< 端数調整: what the invoice differs from the sum of the rows
    StatementDocumentRow total;    ///< its product is ignored
    QDateTime createdAt;
};

/// The A4 landscape PDF; as renderInvoicePdf.
Result<QByteArray> renderStatementPdf(const StatementDocument &document);

} // namespace choba
