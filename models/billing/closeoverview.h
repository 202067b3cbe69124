// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/draftrules.h"
#include "models/billing/invoicedates.h"
#include "models/storage/usecase.h"

namespace choba {

/// What has to be in order before a month can be closed and issued (section 7), in the order of the page.
enum class CloseStep { Usage, Rates, Products, Accounts, Tray, Support, TieOut, Issue };
inline constexpr std::array allCloseSteps{CloseStep::Usage,    CloseStep::Rates, CloseStep::Products,
                                          CloseStep::Accounts, CloseStep::Tray,  CloseStep::Support,
                                          CloseStep::TieOut,   CloseStep::Issue};
enum class StepState { Done, ToDo, Later };

struct CloseCheck
{
    CloseStep step = CloseStep::Usage;
    StepState state = StepState::Later;
    qint64 open = 0;         ///< payers, products, accounts or items that wait
    qint64 heldAccounts = 0; ///< accounts this holds back
};

/// A product code, or line item type, nobody has classified.
struct UnknownCode
{
    QString code;
    bool isLineItemType = false; ///< no person can classify it: the rule book has to learn it
    qint64 accounts = 0;
    UsdSum amount;
};

/// An account whose support cannot be reckoned yet.
struct SupportQuestion
{
    QString account;
    QString customerName;
    HoldReason reason = HoldReason::SupportPlanUnclear;
    QString subject; ///< product code of AWS's charge, or the plan that needs a fee by hand
    SupportPlan plan = SupportPlan::Basic;
};

/// Why this month's sum is another than last month's.
enum class DifferenceCause {
    NewAccounts,
    MoreUsage,
    LessUsage,
    Commitments,
    ExchangeRate,
    Discounts,
    Support,
    Other
};
inline constexpr std::array allDifferenceCauses{DifferenceCause::NewAccounts,  DifferenceCause::MoreUsage,
                                                DifferenceCause::LessUsage,    DifferenceCause::Commitments,
                                                DifferenceCause::ExchangeRate, DifferenceCause::Discounts,
                                                DifferenceCause::Support,      DifferenceCause::Other};

/// One account's subtotal beside last month's issued one.
struct AccountDifference
{
    QString account;
    QString customerName;
    std::optional<Yen> before;
    std::optional<Yen> now;
    std::map<DifferenceCause, Yen> causes; ///< their sum is difference()
    QString product;                       ///< whose usage moved most; "" when not looked up
    Yen difference() const { return now.value_or(Yen()) - before.value_or(Yen()); }
    DifferenceCause mainCause() const;
};

/// A month on its way to being issued: facts only, the page finds the words.
struct CloseOverview
{
    Month month;
    std::vector<CloseCheck> checks;
    std::vector<PayerMonth> payers;
    std::vector<MonthRate> rates;
    std::vector<CloseBlocker> blockers;
    std::vector<UnknownCode> unknown;
    std::vector<UnassignedUsage> unassigned;
    std::vector<SupportQuestion> support;
    std::vector<TieOut> tieOuts;
    std::map<QString, Yen> ourYen; ///< drafts and issued invoices incl. tax, by payer
    qint64 accounts = 0;           ///< with a draft or an issued invoice
    qint64 ready = 0;              ///< drafts as of now that nothing holds
    qint64 held = 0;
    qint64 negative = 0;
    qint64 zero = 0;
    qint64 issued = 0;
    qint64 storedReady = 0; ///< of the last close: what issuing would take
    bool isClosedOnce = false;
    bool isStale = false;   ///< closing again would give other drafts
    QDateTime draftedAt;    ///< of the last close; invalid before the first
    std::optional<Yen> now; ///< before tax; none while a rate is missing
    std::optional<Yen> before;
    std::vector<AccountDifference> differences; ///< the largest first
    InvoiceDates dates;
    qint64 nextNumber = 0;

    const CloseCheck &check(CloseStep step) const;
    int doneCount() const; ///< of all steps but the issuing itself
    std::map<DifferenceCause, Yen> causes() const;
};

/// What is stored about a month, for closeOverview().
struct StoredMonth
{
    std::vector<InvoiceHead> heads;
    std::vector<RatedMonth> issued;             ///< without charges
    std::vector<RatedMonth> before;             ///< last month's issued, without charges
    std::map<QString, QString> customersBefore; ///< names by account
};

/// Pure. Leaves AccountDifference::product, dates and nextNumber to the reader.
CloseOverview closeOverview(const MonthInputs &inputs, const MonthDrafts &drafts, const StoredMonth &stored);

/// Rates the month as it stands; seconds on big data, so not in the window's thread.
Result<CloseOverview> readCloseOverview(Desk &desk, const RuleBook &rules, Month month);

} // namespace choba
