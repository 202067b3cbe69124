// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/draftrules.h"

#include "models/billing/planmonths.h"
#include "models/billing/ratedmonthjson.h"
#include "models/billing/ratingrules.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DraftRules)
};

/// The payer whose report an account's charges came in, and the rate they are converted at.
struct PayerOfAccount
{
    QString payer;
    qint64 versionId = 0;
    std::optional<ExchangeRate> rate;
    bool ratesDiffer = false;
};

PayerOfAccount payerOf(const MonthInputs &inputs, const AccountMonth &account)
{
    PayerOfAccount result;
    const auto consider = [&](const PayerMonth &payer) {
        if (result.payer.isEmpty())
            result = {payer.report.payer, account.charges.empty() ? 0 : payer.report.versionId,
                      payer.rate ? std::optional(payer.rate->rate) : std::nullopt, false};
        else if (payer.rate && result.rate != payer.rate->rate)
            result.ratesDiffer = true;
    };
    for (const PayerMonth &payer : inputs.payers) {
        const bool charged =
            std::any_of(account.charges.begin(), account.charges.end(),
                        [&](const ChargeSeries &series) { return series.payer == payer.report.payer; });
        // An account without usage may still owe a minimum fee: any payer's rate will do if all are the same.
        if (charged || account.charges.empty())
            consider(payer);
    }
    return result;
}

bool decidedAboutThis(const StoredDecision &decision, const std::vector<TrayItem> &items)
{
    const auto item = std::find_if(items.begin(), items.end(),
                                   [&](const TrayItem &one) { return one.key == decision.item.key; });
    return decision.invoiceId != 0 || item == items.end() || item->amount == decision.item.amount;
}

void addRated(QCryptographicHash &hash, const RatedMonth &rated)
{
    hash.addData(QJsonDocument(toJson(rated)).toJson(QJsonDocument::Compact));
    for (const RatedCharge &charge : rated.charges) {
        const ChargeKey &key = charge.series.key;
        const QStringList parts{charge.series.payer,
                                key.productCode,
                                key.region,
                                key.lineItemType,
                                key.usageType,
                                chargeClassName(key.chargeClass),
                                key.detail,
                                charge.series.cost.toString(),
                                spelled(charge.standing),
                                charge.classRuleId,
                                charge.trayKey};
        hash.addData(parts.join(QChar(0x1f)).toUtf8());
    }
}

/// A stable digest of everything a draft would print or be made of; not of the margin, which is on no bill:
/// whoever may not see it must find the same.
QString fingerprintOf(const Invoice &draft)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (draft.rated.margin.empty())
        addRated(hash, draft.rated);
    else
        addRated(hash, withoutMargin(draft.rated));
    for (const DraftHold &hold : draft.holds)
        hash.addData((hold.reason + QChar(0x1f) + hold.subject).toUtf8());
    const InvoiceHead &head = draft.head;
    hash.addData((head.customerName + QChar(0x1f) + head.projectName + QChar(0x1f) + head.payer +
                  QChar(0x1f) + QString::number(head.customerId) + spelled(head.state))
                     .toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

Invoice draftOf(const AccountMonth &account, const PayerOfAccount &payer, RatedMonth rated, int revision,
                const QDateTime &now)
{
    Invoice draft;
    InvoiceHead &head = draft.head;
    head.account = rated.account;
    head.month = rated.month;
    head.revision = revision;
    head.customerId = account.contracted.customer.id;
    head.customerName = account.contracted.customer.fields.name;
    head.projectName = account.contracted.account.fields.projectName;
    head.contract = rated.contract;
    head.supportPlan = rated.support.plan;
    head.payer = payer.payer;
    head.versionId = payer.versionId;
    head.rate = *rated.rate;
    head.supportFee = rated.support.fee;
    head.subtotal = rated.invoice->subtotal;
    head.taxRate = rated.invoice->taxRate;
    head.tax = rated.invoice->tax;
    head.total = rated.invoice->total;
    head.draftedAt = now;
    for (const Hold &hold : rated.holds)
        draft.holds.push_back({spelled(hold.reason), hold.subject});
    if (payer.ratesDiffer)
        draft.holds.push_back({QStringLiteral("rates_differ"), payer.payer});
    head.state = !draft.holds.empty()      ? InvoiceState::Held
                 : head.total.isNegative() ? InvoiceState::Negative
                                           : InvoiceState::Draft;
    draft.rated = std::move(rated);
    head.fingerprint = fingerprintOf(draft);
    return draft;
}

void findBlockers(const MonthInputs &inputs, const QDateTime &now, bool finalByWord,
                  std::vector<CloseBlocker> &blockers)
{
    if (inputs.payers.empty())
        blockers.push_back({CloseBlocker::Kind::NoUsage,
                            {},
                            Words::tr("No usage was imported for %1.").arg(inputs.month.toString())});
    for (const PayerMonth &payer : inputs.payers) {
        const QString id = payer.report.payer;
        if (!payer.report.isFinalAt(now) && !finalByWord)
            blockers.push_back(
                {CloseBlocker::Kind::NotFinal, id,
                 Words::tr("The usage of payer %1 is not final yet: it is an estimate until AWS has invoiced "
                           "it or a person declares it final with a reason.")
                     .arg(id)});
        if (!payer.rate)
            blockers.push_back({CloseBlocker::Kind::NoRate, id,
                                Words::tr("There is no exchange rate for payer %1 in %2.")
                                    .arg(id, inputs.month.toString())});
    }
}

/// Every payer's dollars against where they went.
std::vector<TieOut> tieOutsOf(const MonthInputs &inputs, const std::vector<RatedMonth> &rated)
{
    std::vector<TieOut> result;
    for (const PayerMonth &payer : inputs.payers) {
        TieOutSum sum(payer.report.payer, inputs.month, payer.report.stored, payer.report.totalUsd,
                      payer.report.residueUsd);
        for (const RatedMonth &month : rated) {
            std::map<Standing, UsdSum> standings;
            for (const RatedCharge &charge : month.charges) {
                if (charge.series.payer == payer.report.payer)
                    standings[charge.standing] += charge.series.cost;
            }
            sum.add(standings);
        }
        for (const UnassignedUsage &usage : inputs.unassigned) {
            if (usage.payer == payer.report.payer)
                sum.addUnassigned(usage.amount);
        }
        result.push_back(sum.finish());
    }
    return result;
}

} // namespace

QString spelled(CloseBlocker::Kind kind)
{
    switch (kind) {
    case CloseBlocker::Kind::NoUsage:
        return QStringLiteral("no_usage");
    case CloseBlocker::Kind::NotFinal:
        return QStringLiteral("not_final");
    case CloseBlocker::Kind::NoRate:
        return QStringLiteral("no_rate");
    case CloseBlocker::Kind::TieOut:
        return QStringLiteral("tie_out");
    }
    Q_UNREACHABLE();
}

SupportOfMonth supportOfMonth(const ContractedAccount &account, Month month,
                              const std::optional<SupportByHand> &byHand, const RuleBook &rules)
{
    std::vector<PlanChange> changes;
    SupportPlan start = SupportPlan::Basic;
    for (const SupportPlanChange &change : account.supportPlans) {
        // The first row is the plan at the account's start, not a request for another.
        if (&change == &account.supportPlans.front())
            start = change.plan;
        else
            changes.push_back({change.requestedOn, change.plan});
    }
    SupportOfMonth support;
    support.plan = planMonths(start, changes, month, 1, rules).front().feePlan;
    if (byHand) {
        support.feeByHand = byHand->fee;
        support.addOn = byHand->addOn;
        support.impliedPlanDismissed = byHand->chargeDismissed;
    }
    return support;
}

Result<RatedMonth> rateAccount(const MonthInputs &inputs, const AccountMonth &account,
                               const std::vector<TrayItem> &incoming, const RuleBook &rules)
{
    RatingInput input;
    input.account = account.contracted.account.accountId.digits();
    input.month = inputs.month;
    input.contract = account.contracted.contract.plan;
    const auto byHand = inputs.support.find(input.account);
    input.support =
        supportOfMonth(account.contracted, inputs.month,
                       byHand == inputs.support.end() ? std::nullopt : std::optional(byHand->second), rules);
    input.charges = account.charges;
    input.incoming = incoming;
    input.classifications = inputs.classifications;
    input.rate = payerOf(inputs, account).rate;
    for (const StoredManualLine &line : inputs.manual) {
        if (line.account == input.account)
            input.manual.push_back(line.line);
    }
    std::vector<const StoredDecision *> own;
    for (const StoredDecision &decision : inputs.decisions) {
        if (decision.item.account != input.account)
            continue;
        if (decision.item.month == inputs.month && decision.item.kind == TrayKind::Credit) {
            input.decisions.emplace(decision.item.key, *decision.item.decision);
            own.push_back(&decision);
        } else if (decision.item.month != inputs.month && decision.item.kind == TrayKind::Credit &&
                   decision.item.decision->choice == TrayChoice::Move &&
                   decision.item.decision->month == inputs.month) {
            input.incoming.push_back(decision.item);
        }
    }
    CHOBA_TRY_ASSIGN(RatedMonth rated, rateMonth(input, rules));
    // A decision was about an amount. When a newer report has changed it, a person looks again.
    const std::size_t before = input.decisions.size();
    for (const StoredDecision *decision : own) {
        if (!decidedAboutThis(*decision, rated.tray))
            input.decisions.erase(decision->item.key);
    }
    return input.decisions.size() == before ? Result<RatedMonth>(std::move(rated)) : rateMonth(input, rules);
}

Result<MonthDrafts> draftMonth(const MonthInputs &inputs, const IncomingItems &incoming,
                               const std::set<QString> &issued, const std::map<QString, int> &revisions,
                               const RuleBook &rules, const QDateTime &now, bool finalByWord)
{
    MonthDrafts result;
    findBlockers(inputs, now, finalByWord, result.blockers);
    static const std::vector<TrayItem> none;
    for (const AccountMonth &account : inputs.accounts) {
        const QString id = account.contracted.account.accountId.digits();
        const auto items = incoming.find(id);
        CHOBA_TRY_ASSIGN(RatedMonth rated,
                         rateAccount(inputs, account, items == incoming.end() ? none : items->second, rules));
        const bool wanted = issued.count(id) == 0 && rated.invoice;
        if (wanted && rated.holds.empty() && rated.invoice->allLinesZero()) {
            result.zero.push_back(id);
        } else if (wanted) {
            const auto revision = revisions.find(id);
            result.drafts.push_back(draftOf(account, payerOf(inputs, account), rated,
                                            revision == revisions.end() ? 1 : revision->second, now));
        }
        result.rated.push_back(std::move(rated));
    }
    result.tieOuts = tieOutsOf(inputs, result.rated);
    for (const TieOut &tieOut : result.tieOuts) {
        if (!tieOut.closes())
            result.blockers.push_back(
                {CloseBlocker::Kind::TieOut, tieOut.payer,
                 Words::tr("The usage of payer %1 does not tie out: $%2 are unexplained.")
                     .arg(tieOut.payer, tieOut.difference.toString())});
    }
    return result;
}

} // namespace choba
