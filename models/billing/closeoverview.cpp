// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/closeoverview.h"

#include <algorithm>

namespace choba {

namespace {

/// The parts of one account's subtotal that can move for reasons of their own.
struct Figures
{
    Yen subtotal;
    UsdSum commitments;
    UsdSum usage; ///< billed, commitments aside
    Yen usageYen; ///< both, as the usage line prints them
    Yen discounts;
    Yen support;
    Yen other; ///< late and manual lines
    ExchangeRate rate = ExchangeRate::ofMicros(1);
};

std::optional<Figures> figuresOf(const RatedMonth &rated)
{
    if (!rated.invoice || !rated.rate)
        return std::nullopt;
    Figures figures;
    figures.subtotal = rated.invoice->subtotal;
    figures.rate = *rated.rate;
    for (const ClassSum &sum : rated.classes)
        (sum.serviceClass == ServiceClass::Commitment ? figures.commitments : figures.usage) += sum.usd;
    for (const InvoiceLine &line : rated.invoice->lines) {
        Yen &part = line.kind == LineKind::Usage      ? figures.usageYen
                    : line.kind == LineKind::Discount ? figures.discounts
                    : line.kind == LineKind::Support  ? figures.support
                                                      : figures.other;
        part += line.amount;
    }
    return figures;
}

/// Taken apart at last month's rate; what is left of the usage line is the rate's doing (and its rounding).
std::map<DifferenceCause, Yen> causesOf(const std::optional<Figures> &before,
                                        const std::optional<Figures> &now)
{
    std::map<DifferenceCause, Yen> causes;
    if (!before && now)
        causes[DifferenceCause::NewAccounts] = now->subtotal;
    else if (before && !now)
        causes[DifferenceCause::LessUsage] = -before->subtotal;
    if (!before || !now)
        return causes;
    const auto atOldRate = [&](UsdSum usd) { return before->rate.toYen(usd).value_or(Yen()); };
    const Yen commitments = atOldRate(now->commitments - before->commitments);
    const Yen usage = atOldRate(now->usage - before->usage);
    causes[DifferenceCause::Commitments] = commitments;
    causes[usage.isNegative() ? DifferenceCause::LessUsage : DifferenceCause::MoreUsage] = usage;
    causes[DifferenceCause::ExchangeRate] = now->usageYen - before->usageYen - commitments - usage;
    causes[DifferenceCause::Discounts] = now->discounts - before->discounts;
    causes[DifferenceCause::Support] = now->support - before->support;
    causes[DifferenceCause::Other] = now->other - before->other;
    return causes;
}

Yen size(Yen yen)
{
    return yen.isNegative() ? -yen : yen;
}

using FiguresByAccount = std::map<QString, Figures>;

FiguresByAccount allFigures(const std::vector<RatedMonth> &rated)
{
    FiguresByAccount figures;
    for (const RatedMonth &month : rated) {
        if (const auto one = figuresOf(month))
            figures.emplace(month.account, *one);
    }
    return figures;
}

std::optional<Figures> at(const FiguresByAccount &figures, const QString &account)
{
    const auto found = figures.find(account);
    return found == figures.end() ? std::nullopt : std::optional(found->second);
}

void countHolds(const std::vector<RatedMonth> &rated, const std::set<QString> &issued,
                const std::map<QString, QString> &names, CloseOverview &overview)
{
    std::map<std::pair<bool, QString>, UnknownCode> unknown;
    std::map<CloseStep, std::set<QString>> heldBy;
    qint64 trayItems = 0;
    for (const RatedMonth &month : rated) {
        if (issued.count(month.account) > 0)
            continue;
        for (const Hold &hold : month.holds) {
            const auto name = names.find(month.account);
            switch (hold.reason) {
            case HoldReason::UnknownProduct:
            case HoldReason::UnknownType: {
                const bool isType = hold.reason == HoldReason::UnknownType;
                UnknownCode &code = unknown[{isType, hold.subject}];
                code.code = hold.subject;
                code.isLineItemType = isType;
                ++code.accounts;
                code.amount += hold.amount;
                heldBy[CloseStep::Products].insert(month.account);
                break;
            }
            case HoldReason::TrayUndecided:
                ++trayItems;
                heldBy[CloseStep::Tray].insert(month.account);
                break;
            case HoldReason::SupportPlanUnclear:
            case HoldReason::HandFeeMissing:
                overview.support.push_back({month.account, name == names.end() ? QString() : name->second,
                                            hold.reason, hold.subject, month.support.plan});
                heldBy[CloseStep::Support].insert(month.account);
                break;
            }
        }
    }
    for (auto &[key, code] : unknown)
        overview.unknown.push_back(code);
    const auto add = [&](CloseStep step, qint64 open, qint64 held) {
        overview.checks.push_back({step, open > 0 ? StepState::ToDo : StepState::Done, open, held});
    };
    add(CloseStep::Products, static_cast<qint64>(overview.unknown.size()),
        static_cast<qint64>(heldBy[CloseStep::Products].size()));
    add(CloseStep::Accounts, static_cast<qint64>(overview.unassigned.size()), 0);
    add(CloseStep::Tray, trayItems, static_cast<qint64>(heldBy[CloseStep::Tray].size()));
    add(CloseStep::Support, static_cast<qint64>(overview.support.size()),
        static_cast<qint64>(heldBy[CloseStep::Support].size()));
}

CloseCheck blockedCheck(CloseStep step, const std::vector<CloseBlocker> &blockers,
                        const std::set<CloseBlocker::Kind> &kinds, bool hasUsage)
{
    const qint64 open = std::count_if(blockers.begin(), blockers.end(), [&](const CloseBlocker &blocker) {
        return kinds.count(blocker.kind) > 0;
    });
    if (!hasUsage && step != CloseStep::Usage)
        return {step, StepState::Later, 0, 0};
    return {step, open > 0 ? StepState::ToDo : StepState::Done, open, 0};
}

void compareStored(const MonthDrafts &drafts, const StoredMonth &stored, CloseOverview &overview)
{
    std::map<QString, QString> fingerprints;
    for (const InvoiceHead &head : stored.heads) {
        overview.issued += isIssued(head.state) ? 1 : 0;
        overview.storedReady += head.state == InvoiceState::Draft ? 1 : 0;
        if (isIssued(head.state))
            overview.ourYen[head.payer] += head.total;
        if (!head.number.isEmpty())
            continue;
        fingerprints.emplace(head.account, head.fingerprint);
        overview.draftedAt = std::max(overview.draftedAt, head.draftedAt);
    }
    overview.isClosedOnce = !fingerprints.empty() || overview.issued > 0;
    std::map<QString, QString> current;
    for (const Invoice &draft : drafts.drafts) {
        current.emplace(draft.head.account, draft.head.fingerprint);
        overview.ourYen[draft.head.payer] += draft.head.total;
        overview.ready += draft.head.state == InvoiceState::Draft ? 1 : 0;
        overview.held += draft.head.state == InvoiceState::Held ? 1 : 0;
        overview.negative += draft.head.state == InvoiceState::Negative ? 1 : 0;
    }
    overview.isStale = overview.isClosedOnce && current != fingerprints;
    overview.zero = static_cast<qint64>(drafts.zero.size());
    overview.accounts = static_cast<qint64>(drafts.drafts.size()) + overview.issued;
}

void compareMonths(const MonthDrafts &drafts, const StoredMonth &stored,
                   const std::map<QString, QString> &names, CloseOverview &overview)
{
    FiguresByAccount now = allFigures(stored.issued);
    for (const Invoice &draft : drafts.drafts) {
        if (const auto figures = figuresOf(draft.rated))
            now.emplace(draft.head.account, *figures);
    }
    const FiguresByAccount before = allFigures(stored.before);
    std::set<QString> accounts;
    for (const auto *figures : std::initializer_list<const FiguresByAccount *>{&now, &before}) {
        for (const auto &[account, one] : *figures)
            accounts.insert(account);
    }
    Yen sumNow;
    Yen sumBefore;
    for (const QString &account : accounts) {
        AccountDifference difference;
        difference.account = account;
        const auto name = names.find(account);
        const auto earlier = stored.customersBefore.find(account);
        difference.customerName = name != names.end()                       ? name->second
                                  : earlier != stored.customersBefore.end() ? earlier->second
                                                                            : QString();
        const auto then = at(before, account);
        const auto current = at(now, account);
        if (then)
            difference.before = then->subtotal;
        if (current)
            difference.now = current->subtotal;
        difference.causes = causesOf(then, current);
        sumNow += difference.now.value_or(Yen());
        sumBefore += difference.before.value_or(Yen());
        overview.differences.push_back(std::move(difference));
    }
    std::stable_sort(overview.differences.begin(), overview.differences.end(),
                     [](const AccountDifference &a, const AccountDifference &b) {
                         return size(a.difference()) > size(b.difference());
                     });
    const bool rateMissing =
        std::any_of(overview.blockers.begin(), overview.blockers.end(), [](const CloseBlocker &blocker) {
            return blocker.kind == CloseBlocker::Kind::NoRate || blocker.kind == CloseBlocker::Kind::NoUsage;
        });
    if (!rateMissing || !now.empty())
        overview.now = sumNow;
    if (!before.empty())
        overview.before = sumBefore;
}

} // namespace

DifferenceCause AccountDifference::mainCause() const
{
    DifferenceCause main = DifferenceCause::Other;
    Yen largest;
    for (const auto &[cause, yen] : causes) {
        // A cause against the direction of the whole does not explain it.
        if (yen.isNegative() == difference().isNegative() && size(yen) > largest) {
            main = cause;
            largest = size(yen);
        }
    }
    return main;
}

const CloseCheck &CloseOverview::check(CloseStep step) const
{
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&](const CloseCheck &check) { return check.step == step; });
    Q_ASSERT(found != checks.end());
    return *found;
}

int CloseOverview::doneCount() const
{
    return static_cast<int>(std::count_if(checks.begin(), checks.end(), [](const CloseCheck &check) {
        return check.step != CloseStep::Issue && check.state == StepState::Done;
    }));
}

std::map<DifferenceCause, Yen> CloseOverview::causes() const
{
    std::map<DifferenceCause, Yen> sums;
    for (const AccountDifference &difference : differences) {
        for (const auto &[cause, yen] : difference.causes)
            sums[cause] += yen;
    }
    return sums;
}

CloseOverview closeOverview(const MonthInputs &inputs, const MonthDrafts &drafts, const StoredMonth &stored)
{
    CloseOverview overview;
    overview.month = inputs.month;
    overview.payers = inputs.payers;
    overview.rates = inputs.rates;
    overview.blockers = drafts.blockers;
    overview.unassigned = inputs.unassigned;
    overview.tieOuts = drafts.tieOuts;
    std::map<QString, QString> names;
    for (const AccountMonth &account : inputs.accounts)
        names.emplace(account.contracted.account.accountId.digits(), account.contracted.customer.fields.name);
    std::set<QString> issued;
    for (const RatedMonth &rated : stored.issued)
        issued.insert(rated.account);

    using Kind = CloseBlocker::Kind;
    const bool hasUsage = !inputs.payers.empty();
    overview.checks.push_back(
        blockedCheck(CloseStep::Usage, drafts.blockers, {Kind::NoUsage, Kind::NotFinal}, hasUsage));
    overview.checks.push_back(blockedCheck(CloseStep::Rates, drafts.blockers, {Kind::NoRate}, hasUsage));
    countHolds(drafts.rated, issued, names, overview);
    overview.checks.push_back(blockedCheck(CloseStep::TieOut, drafts.blockers, {Kind::TieOut}, hasUsage));
    compareStored(drafts, stored, overview);
    const bool nothingLeft = overview.issued > 0 && overview.ready + overview.held + overview.negative == 0;
    overview.checks.push_back(
        {CloseStep::Issue, nothingLeft ? StepState::Done : StepState::Later, overview.storedReady, 0});
    compareMonths(drafts, stored, names, overview);
    return overview;
}

} // namespace choba
