// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoice.h"
#include "models/billing/monthinputs.h"
#include "models/billing/tieoutrules.h"

#include <set>

namespace choba {

/// What stands against closing a month for everyone (section 7).
struct CloseBlocker
{
    enum class Kind { NoUsage, NotFinal, NoRate, TieOut };
    Kind kind = Kind::NoUsage;
    QString payer;
    QString message; ///< translated
};
QString spelled(CloseBlocker::Kind kind); ///< "no_usage", "not_final", "no_rate", "tie_out"

/// A month rated for everyone: what close stores, and what the checklist shows before it.
struct MonthDrafts
{
    std::vector<Invoice> drafts; ///< to be stored: draft, held or negative
    std::vector<QString> zero;   ///< accounts whose lines are all zero: no invoice
    std::vector<CloseBlocker> blockers;
    std::vector<TieOut> tieOuts;   ///< by payer
    std::vector<RatedMonth> rated; ///< of every account, issued ones too
};

/// Items of earlier, issued months waiting for this one, by account: undecided ones hold the account.
using IncomingItems = std::map<QString, std::vector<TrayItem>>;

/// Pure: rates every account of \a inputs. \a issued accounts get no draft; \a revisions are those above void
/// invoices; \a today (Tokyo) decides whether the period is over. \a finalByWord: a person declares the
/// payers final.
Result<MonthDrafts> draftMonth(const MonthInputs &inputs, const IncomingItems &incoming,
                               const std::set<QString> &issued, const std::map<QString, int> &revisions,
                               const RuleBook &rules, const QDateTime &now, bool finalByWord);

/// One account of a month, rated as draftMonth() does it. Without a rate the figures are in dollars only.
Result<RatedMonth> rateAccount(const MonthInputs &inputs, const AccountMonth &account,
                               const std::vector<TrayItem> &incoming, const RuleBook &rules);

/// The support an account's month is charged for.
SupportOfMonth supportOfMonth(const ContractedAccount &account, Month month,
                              const std::optional<SupportByHand> &byHand, const RuleBook &rules);

} // namespace choba
