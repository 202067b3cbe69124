// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/closemonth.h"

namespace choba {

struct IssueRequest
{
    Month month;
    std::optional<QString> account;  ///< only this one
    std::set<QString> accounts = {}; ///< only these; empty = all
    /// Queue each invoice's mail with it, held back so long at least (and to the issue date); nothing = no
    /// mail.
    std::optional<int> sendAfterSeconds = {};
};

/// Numbers, dates and prints every draft of the month that is not held, in account-id order (section 7).
/// Works in small transactions, each with its numbers, PDFs and hashes, so that a killed run leaves whole
/// invoices and no gap, and the next run goes on where it stopped; a second run finds nothing left to do. Of
/// two runs at once the one that comes second stops with a Conflict that names the other. Invalid: no issuer
/// profile, no mail settings where mail is wanted, or a month to come (field "month"). Conflict: the month
/// was never closed (field "month"), or a draft's inputs have changed since. NotFound (field "account"): the
/// one account asked for has nothing in the month. Cancelled keeps what is issued so far. Needs a
/// QGuiApplication for the PDFs.
Result<RunResult> issueInvoices(Desk &desk, const RuleBook &rules, const IssueRequest &request,
                                JobContext &context);

} // namespace choba
