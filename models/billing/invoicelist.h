// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoice.h"
#include "models/documents/listwriter.h"
#include "models/jobs/jobcontext.h"
#include "models/storage/database.h"
#include "models/storage/pagequery.h"

#include <map>
#include <set>

namespace choba {

/// Which drafts and invoices a person wants to see.
struct InvoiceSearch
{
    /// Part of number, customer, project or account id (hyphens may stand in it), or the exact total.
    QString text;
    std::set<InvoiceState> states; ///< none = all
    std::optional<Month> month;
    bool operator==(const InvoiceSearch &) const = default;
};

/// The columns a list of invoices can have, in the order of the page.
enum class InvoiceColumn {
    Number,
    Customer,
    Account,
    UsageMonth,
    State,
    DueDate,
    Total,
    IssueDate,
    Project,
    Plan,
    Subtotal,
    Tax
};
std::vector<PageColumn> invoiceColumns();
/// Summary: the sum of the totals in yen.
PageQuery invoiceQuery(const InvoiceSearch &search);

/// How many there are in each state, whatever states \a search asks for.
Result<std::map<InvoiceState, qint64>> countInvoices(Database &database, InvoiceSearch search);

/// The oldest and the newest usage month of what \a search finds; none when it finds nothing.
Result<std::optional<std::pair<Month, Month>>> invoiceMonths(Database &database, const InvoiceSearch &search);

/// The ids of what \a search finds, newest month first, then as numbered; at most \a limit.
Result<std::vector<qint64>> invoiceIds(Database &database, const InvoiceSearch &search, int limit);

/// How far a month with drafts or invoices has come.
struct IssuedMonth
{
    Month month;
    qint64 issued = 0;
    QDateTime issuedAt; ///< the last of them; invalid while there is none
};
/// Newest first.
Result<std::vector<IssuedMonth>> issuedMonths(Database &database);

/// An invoice as a search box names it.
struct InvoiceHit
{
    qint64 id = 0;
    QString number; ///< "" for a draft
    QString customerName;
    Month month;
};
/// The first \a limit that have \a text, newest month first.
Result<std::vector<InvoiceHit>> findInvoices(Database &database, const QString &text, int limit);

/// Writes what \a search finds, newest month first, with the states in words. Cancelled by \a context.
Result<qint64> writeInvoices(Database &database, const InvoiceSearch &search, const RuleBook &rules,
                             ListWriter &writer, JobContext &context);
/// The header for writeInvoices(), translated.
QStringList invoiceListHeader();
/// The same into a file: ".xlsx" by its ending, else CSV. Characters CP932 lacks are named in the last
/// progress' words. Nothing is left behind on failure.
Result<void> exportInvoices(Database &database, const InvoiceSearch &search, const RuleBook &rules,
                            const QString &path, CsvEncoding encoding, JobContext &context);

} // namespace choba
