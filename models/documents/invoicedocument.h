// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/percent.h"
#include "models/base/result.h"
#include "models/base/yen.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace choba {

/// Who sends the document, as printed (Prime 3-2).
struct DocumentIssuer
{
    QString name;
    QString postalCode; ///< "104-0028", without 〒
    QStringList addressLines;
    QString phone;
    QString registrationNumber; ///< "T" and 13 digits, already verified
    QByteArray logoPng;         ///< empty = no logo
};

/// Whom the document is for.
struct DocumentRecipient
{
    QString name;
    QString honorific = QStringLiteral("御中");
    QString postalCode;
    QStringList addressLines; ///< a department or a person is a line of its own
};

/// One row of the table 項目 / 数量 / 単価 / 金額.
struct InvoiceDocumentLine
{
    QString description;
    qint64 quantity = 1;
    Yen unitPrice;
    Yen amount;
};

/// What a qualified invoice states per tax rate: the rate, the taxable total and its tax, rounded once.
struct InvoiceTaxTotal
{
    Percent rate;
    Yen taxable;
    Yen tax;
};

/// The invoice a corrected one replaces.
struct InvoiceReference
{
    QString number;
    QDate issueDate;
};

/// Everything printed on an invoice, as ready-made values: the renderer decides nothing and rounds nothing.
struct InvoiceDocument
{
    DocumentIssuer issuer;
    DocumentRecipient recipient;
    QString number;
    QDate issueDate;
    QDate dueDate;
    QString subject;   ///< "●●案件AWSクラウドサービス月額費用 2025年6月利用分"
    QDate periodFirst; ///< dealing period, both days inside
    QDate periodLast;
    std::vector<InvoiceDocumentLine> lines;
    std::vector<InvoiceTaxTotal> taxes;
    Yen subtotal;
    Yen total;
    QStringList bankAccounts; ///< one line each
    QString accountHolderKana;
    QString exchangeRate;            ///< "1 USD = 147.342 円"; empty when no dollars were converted
    QStringList remarks;             ///< 特記事項, one paragraph each
    std::optional<QString> voidMark; ///< "無効": printed across every page
    std::optional<InvoiceReference> corrects;
    QDateTime createdAt; ///< instant written into the file; the bytes depend on nothing else but this struct
};

/// Every reason why \a document may not be printed: a field a qualified invoice needs is missing, or the
/// amounts do not add up. The error lists all of them, fields spelled as in this struct, in snake_case.
Result<void> validateInvoice(const InvoiceDocument &document);

/// The finished A4 PDF: Japanese font embedded and subset, text searchable, the same bytes for the same input
/// (and the same installed fonts). Needs a QGuiApplication; may run in several threads at once.
/// Errors: Invalid as validateInvoice, or a logo that is not a readable image; Unavailable when no Japanese
/// font is installed.
Result<QByteArray> renderInvoicePdf(const InvoiceDocument &document);

} // namespace choba
