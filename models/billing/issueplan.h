// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoice.h"
#include "models/billing/invoicedates.h"
#include "models/billing/invoicelist.h"
#include "models/storage/usecase.h"

namespace choba {

/// Drafts a person has chosen, by month.
using ChosenDrafts = std::map<Month, std::set<QString>>;

/// What issuing would do, for the question before it. Nothing is reserved: the run itself counts again.
struct IssuePlan
{
    Month month;
    std::set<QString> accounts; ///< whose drafts
    qint64 firstNumber = 0;
    InvoiceDates dates;
    Yen total; ///< incl. tax
    qint64 held = 0;
    qint64 negative = 0;
    QString firstNumberText() const;
    QString lastNumberText() const;
};

/// All drafts of \a month, or those of \a accounts among them.
Result<IssuePlan> readIssuePlan(Desk &desk, const RuleBook &rules, Month month,
                                const std::set<QString> &accounts = {});

/// Invoices a person has ticked; none = every one in the list.
using TickedInvoices = std::optional<std::set<qint64>>;

/// The ticked drafts among those that \a search finds.
Result<ChosenDrafts> chosenDrafts(Database &database, InvoiceSearch search, const TickedInvoices &ticked);

} // namespace choba
