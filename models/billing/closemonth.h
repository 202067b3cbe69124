// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/draftrules.h"
#include "models/jobs/jobcontext.h"
#include "models/storage/usecase.h"

namespace choba {

/// An account that gets no invoice yet, and why.
struct HeldAccount
{
    QString account;
    std::vector<DraftHold> holds;
};

/// What a close or an issue run did, or would do. The accounts are by id.
struct RunResult
{
    Month month;
    qint64 drafts = 0; ///< ready to be issued
    qint64 issued = 0; ///< invoices of the month that are issued, after the run
    std::vector<HeldAccount> held;
    QStringList negative;
    QStringList zero;
    std::vector<CloseBlocker> blockers; ///< only of a dry run: otherwise they are the error
    std::vector<TieOut> tieOuts;
    std::vector<UnassignedUsage> unassigned;
    bool isClosed() const { return blockers.empty() && held.empty() && unassigned.empty() && drafts == 0; }
};

struct CloseRequest
{
    Month month;
    bool dryRun = false;
    QString declareFinalReason; ///< not empty: a person declares every payer of the month final
};

/// Rates the month for everyone and freezes the inputs into drafts, in one transaction (section 7). What
/// concerns everyone (usage final, rates, tie-out) stops it: Conflict with every problem. What concerns one
/// account holds that account. Running it again replaces the drafts; issued invoices stay. Invalid: a reason
/// of blanks, a month to come.
Result<RunResult> closeMonth(Desk &desk, const RuleBook &rules, const CloseRequest &request,
                             JobContext &context);

/// The month rated as it stands, nothing stored. What the checklist, the tray and the issue run look at.
Result<MonthDrafts> previewMonth(Desk &desk, const MonthInputs &inputs, const RuleBook &rules,
                                 bool finalByWord);

} // namespace choba
