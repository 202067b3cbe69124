// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/decidetray.h"

#include "models/billing/invoicestore.h"
#include "models/storage/audit.h"
#include "models/storage/lastchange.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecideTray)
};

const QString kind = QStringLiteral("tray");

QJsonObject auditJson(const TrayItem &item)
{
    if (!item.decision)
        return {};
    return {{QStringLiteral("choice"), spelled(item.decision->choice)},
            {QStringLiteral("amount_usd"), item.amount.toString()},
            {QStringLiteral("bill_as"), spelled(item.decision->billAs)},
            {QStringLiteral("month"), item.decision->month.toString()},
            {QStringLiteral("reason"), item.decision->reason}};
}

Month targetOf(const TrayVerdict &verdict, const TrayItem &item)
{
    if (verdict.month)
        return *verdict.month;
    return item.kind == TrayKind::LateUsage ? verdict.seenIn : item.month;
}

Result<void> checkVerdict(Database &database, const TrayVerdict &verdict, const TrayEntry &entry,
                          Month target)
{
    if (verdict.reason.trimmed().isEmpty())
        return Error::invalid(QStringLiteral("reason"),
                              Words::tr("Say why: the decision is kept with its reason."));
    if (entry.isLocked)
        return Error::of(ErrorKind::Conflict,
                         Words::tr("An issued invoice has used this decision; it cannot change any more."));
    const TrayItem &item = entry.item;
    if (verdict.choice == TrayChoice::Keep)
        return ok();
    if (verdict.choice == TrayChoice::Move && target <= item.month)
        return Error::invalid(QStringLiteral("month"), Words::tr("Say which later month the item moves to."));
    if (verdict.choice == TrayChoice::Bill && item.kind == TrayKind::Credit && target != item.month)
        return Error::invalid(QStringLiteral("month"),
                              Words::tr("A credit is billed in its own month; move it to another one."));
    CHOBA_TRY_ASSIGN(const std::set<QString> issued, InvoiceStore(database).issuedAccounts(target));
    if (issued.count(item.account) > 0) {
        return Error::of(
            ErrorKind::Conflict,
            Words::tr("The invoice of %1 for %2 is issued already. Choose a later month, or keep "
                      "the item.")
                .arg(item.account, target.toString()));
    }
    return ok();
}

} // namespace

Result<TrayDecided> decideTray(Desk &desk, const RuleBook &rules, const TrayVerdict &verdict)
{
    CHOBA_TRY(require(desk, Permission::DecideTray));
    return retried(desk.database, [&]() -> Result<TrayDecided> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        CHOBA_TRY_ASSIGN(const std::vector<TrayEntry> entries,
                         trayEntries(desk.database, rules, verdict.seenIn, verdict.account));
        const auto entry = std::find_if(entries.begin(), entries.end(),
                                        [&](const TrayEntry &one) { return one.item.key == verdict.key; });
        if (entry == entries.end())
            return Error::of(
                ErrorKind::NotFound,
                Words::tr("There is no such item in the tray of %1.").arg(verdict.seenIn.toString()));
        TrayStore store(desk.database);
        CHOBA_TRY_ASSIGN(const std::optional<StoredDecision> before,
                         store.find(verdict.account, verdict.key));
        const int version = before ? before->rowVersion : 0;
        const QString subject = verdict.account + QLatin1Char('/') + verdict.key;
        if (verdict.basedOn && *verdict.basedOn != version && !entry->isLocked)
            return before ? changedMeanwhile(before->item.decision->by, before->decidedAt)
                          : changedMeanwhile(desk.database, kind, subject);
        const Month target = targetOf(verdict, entry->item);
        CHOBA_TRY(checkVerdict(desk.database, verdict, *entry, target));
        TrayItem decided = entry->item;
        decided.decision = TrayDecision{verdict.choice, decided.serviceClass.value_or(verdict.billAs), target,
                                        desk.actor.name, verdict.reason.trimmed()};
        CHOBA_TRY_ASSIGN(const bool written, store.put({0, decided, desk.clock.now(), 0, 0}, version));
        if (!written)
            return changedMeanwhile(desk.database, kind, subject);
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("decide_tray"), kind, subject, auditJson(entry->item),
                                     auditJson(decided)}));
        transaction.announce({kind, {}});
        CHOBA_TRY(transaction.commit());
        return TrayDecided{decided, version + 1, before};
    });
}

} // namespace choba
