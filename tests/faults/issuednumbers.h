// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoicestore.h"
#include "models/billing/printinvoices.h"
#include "tests/sample/samplemonth.h"

namespace choba {

/// The invoices of the sample month as a trouble has left them.
struct IssuedNumbers
{
    qint64 count = 0;
    QString problem; ///< a gap, a double, a PDF that is not as its hash says, a series that is behind
};

inline Result<IssuedNumbers> issuedNumbers(Database &database)
{
    InvoiceStore store(database);
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> heads,
                     store.heads({SampleMonth::month(), {}, {}, InvoiceState::Issued, {}}));
    IssuedNumbers found;
    qint64 expected = 1'000'000'001;
    for (const InvoiceHead &head : heads) { // by account id, the order in which numbers are given
        if (head.number.toLongLong() != expected)
            found.problem = QStringLiteral("number %1 instead of %2").arg(head.number).arg(expected);
        CHOBA_TRY_ASSIGN(const QByteArray pdf, store.pdf(head.id));
        if (sha256Of(pdf) != head.pdfSha256)
            found.problem = QStringLiteral("the PDF of %1 is not as its hash says").arg(head.number);
        ++expected;
        ++found.count;
    }
    CHOBA_TRY_ASSIGN(
        const qint64 next,
        database.statement(QStringLiteral("SELECT next_number FROM number_series WHERE name = 'invoice'"))
            .scalar());
    if (next != expected)
        found.problem = QStringLiteral("the next number is %1 instead of %2").arg(next).arg(expected);
    return found;
}

} // namespace choba
