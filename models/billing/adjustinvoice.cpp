// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/adjustinvoice.h"

#include "models/base/ids.h"
#include "models/base/storabletext.h"
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
    Q_DECLARE_TR_FUNCTIONS(AdjustInvoice)
};

const QString lineKind = QStringLiteral("manual_line");

Result<void> refuseIssued(Database &database, const QString &account, Month month)
{
    CHOBA_TRY_ASSIGN(const std::set<QString> issued, InvoiceStore(database).issuedAccounts(month));
    if (issued.count(account) > 0) {
        //: ja: %1 の %2 の請求書は発行済のため変更できません。
        return Error::of(ErrorKind::Conflict,
                         Words::tr("The invoice of %1 for %2 is issued and never changes.")
                             .arg(account, month.toString()));
    }
    return ok();
}

QJsonObject auditJson(const StoredManualLine &line)
{
    return {{QStringLiteral("account"), line.account},
            {QStringLiteral("month"), line.month.toString()},
            {QStringLiteral("description"), line.line.description},
            {QStringLiteral("amount_jpy"), line.line.amount.amount()},
            {QStringLiteral("reason"), line.reason}};
}

Result<void> audit(Desk &desk, const QString &action, qint64 id, const QJsonObject &before,
                   const QJsonObject &after)
{
    return appendAudit(desk, {action, lineKind, QString::number(id), before, after});
}

QJsonObject auditJson(const SupportByHand &support)
{
    return {{QStringLiteral("month"), support.month.toString()},
            {QStringLiteral("fee_usd"), support.fee ? support.fee->toString() : QString()},
            {QStringLiteral("add_on_usd"), support.addOn.toString()},
            {QStringLiteral("charge_dismissed"), support.chargeDismissed},
            {QStringLiteral("reason"), support.reason}};
}

std::vector<Problem> supportProblems(const SupportByHand &support)
{
    std::vector<Problem> problems;
    const auto id = AwsAccountId::parse(support.account, QStringLiteral("account"));
    if (!id)
        problems.push_back(id.error().problems.front());
    if (auto problem = storableProblem(support.reason, QStringLiteral("reason")))
        problems.push_back(*std::move(problem));
    if (support.reason.trimmed().isEmpty())
        problems.push_back({QStringLiteral("reason"), Words::tr("Say why.")});
    if ((support.fee && support.fee->isNegative()) || support.addOn.isNegative())
        problems.push_back({QStringLiteral("fee_usd"), Words::tr("A fee is not negative.")});
    return problems;
}

std::optional<SupportByHand> found(const std::map<QString, SupportByHand> &byAccount, const QString &account)
{
    const auto one = byAccount.find(account);
    return one == byAccount.end() ? std::nullopt : std::optional(one->second);
}

} // namespace

std::vector<Problem> manualLineProblems(const QString &description, Yen amount, const QString &reason)
{
    std::vector<Problem> problems;
    for (const auto &[text, field] : {std::pair(description, QStringLiteral("description")),
                                      std::pair(reason, QStringLiteral("reason"))}) {
        if (auto problem = storableProblem(text, field))
            problems.push_back(*std::move(problem));
    }
    if (description.trimmed().isEmpty()) {
        //: ja: 請求書に載る摘要を入力してください。
        problems.push_back(
            {QStringLiteral("description"), Words::tr("Say what the customer reads on the invoice.")});
    }
    if (reason.trimmed().isEmpty()) {
        //: ja: 明細を加える理由を入力してください。
        problems.push_back({QStringLiteral("reason"), Words::tr("Say why the line is there.")});
    }
    if (amount.isZero()) {
        //: ja: 0円の明細は加えられません。
        problems.push_back({QStringLiteral("amount"), Words::tr("A line of zero yen changes nothing.")});
    }
    return problems;
}

Result<StoredManualLine> addManualLine(Desk &desk, const QString &account, Month month,
                                       const QString &description, Yen amount, const QString &reason)
{
    CHOBA_TRY(require(desk, Permission::EditDrafts));
    return retried(desk.database, [&]() -> Result<StoredManualLine> {
        std::vector<Problem> problems = manualLineProblems(description, amount, reason);
        const auto id = AwsAccountId::parse(account, QStringLiteral("account"));
        if (!id)
            problems.insert(problems.begin(), id.error().problems.front());
        if (!problems.empty())
            return Error::invalid(std::move(problems));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        CHOBA_TRY(refuseIssued(desk.database, id->digits(), month));
        StoredManualLine line{{0, amount, description.trimmed()},
                              id->digits(),
                              month,
                              reason.trimmed(),
                              desk.actor.name,
                              desk.clock.now(),
                              0,
                              1};
        CHOBA_TRY_ASSIGN(line.line.id, AdjustmentStore(desk.database).insertLine(line));
        CHOBA_TRY(audit(desk, QStringLiteral("add_manual_line"), line.line.id, {}, auditJson(line)));
        transaction.announce({QStringLiteral("manual_line"), {line.line.id}});
        CHOBA_TRY(transaction.commit());
        return line;
    });
}

Result<LineEdited> editManualLine(Desk &desk, qint64 id, const QString &description, Yen amount,
                                  const QString &reason, std::optional<int> basedOn)
{
    CHOBA_TRY(require(desk, Permission::EditDrafts));
    return retried(desk.database, [&]() -> Result<LineEdited> {
        std::vector<Problem> problems = manualLineProblems(description, amount, reason);
        if (!problems.empty())
            return Error::invalid(std::move(problems));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        AdjustmentStore store(desk.database);
        CHOBA_TRY_ASSIGN(StoredManualLine line, store.manualLine(id));
        CHOBA_TRY(refuseIssued(desk.database, line.account, line.month));
        if (basedOn && *basedOn != line.rowVersion)
            return changedMeanwhile(line.enteredBy, line.enteredAt);
        const StoredManualLine before = line;
        line.line.description = description.trimmed();
        line.line.amount = amount;
        line.reason = reason.trimmed();
        line.enteredBy = desk.actor.name;
        line.enteredAt = desk.clock.now();
        CHOBA_TRY_ASSIGN(const bool written, store.updateLine(line));
        if (!written)
            return changedMeanwhile(desk.database, lineKind, QString::number(id));
        ++line.rowVersion;
        CHOBA_TRY(audit(desk, QStringLiteral("edit_manual_line"), id, auditJson(before), auditJson(line)));
        transaction.announce({lineKind, {id}});
        CHOBA_TRY(transaction.commit());
        return LineEdited{line, before};
    });
}

Result<StoredManualLine> removeManualLine(Desk &desk, qint64 id, std::optional<int> basedOn)
{
    CHOBA_TRY(require(desk, Permission::EditDrafts));
    return retried(desk.database, [&]() -> Result<StoredManualLine> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        AdjustmentStore store(desk.database);
        CHOBA_TRY_ASSIGN(const StoredManualLine line, store.manualLine(id));
        CHOBA_TRY(refuseIssued(desk.database, line.account, line.month));
        if (basedOn && *basedOn != line.rowVersion)
            return changedMeanwhile(line.enteredBy, line.enteredAt);
        CHOBA_TRY_ASSIGN(const bool removed, store.removeLine(id, line.rowVersion));
        if (!removed)
            return changedMeanwhile(desk.database, lineKind, QString::number(id));
        CHOBA_TRY(audit(desk, QStringLiteral("remove_manual_line"), id, auditJson(line), {}));
        transaction.announce({lineKind, {id}});
        CHOBA_TRY(transaction.commit());
        return line;
    });
}

Result<std::optional<SupportByHand>> setSupportByHand(Desk &desk, const SupportByHand &support,
                                                      std::optional<int> basedOn)
{
    CHOBA_TRY(require(desk, Permission::EditDrafts));
    return retried(desk.database, [&]() -> Result<std::optional<SupportByHand>> {
        if (auto problems = supportProblems(support); !problems.empty())
            return Error::invalid(std::move(problems));
        SupportByHand entered = support;
        CHOBA_TRY_ASSIGN(const AwsAccountId id,
                         AwsAccountId::parse(support.account, QStringLiteral("account")));
        entered.account = id.digits();
        entered.reason = support.reason.trimmed();
        entered.enteredBy = desk.actor.name;
        entered.enteredAt = desk.clock.now();
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        CHOBA_TRY(refuseIssued(desk.database, entered.account, support.month));
        AdjustmentStore store(desk.database);
        CHOBA_TRY_ASSIGN(const auto byAccount, store.supportByHand(support.month));
        const std::optional<SupportByHand> before = found(byAccount, entered.account);
        const int version = before ? before->rowVersion : 0;
        if (basedOn && *basedOn != version)
            return before ? changedMeanwhile(before->enteredBy, before->enteredAt)
                          : changedMeanwhile(desk.database, QStringLiteral("account"), entered.account);
        CHOBA_TRY_ASSIGN(const bool written, store.putSupport(entered, version));
        if (!written)
            return changedMeanwhile(desk.database, QStringLiteral("account"), entered.account);
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("set_support_by_hand"), QStringLiteral("account"),
                                     entered.account, before ? auditJson(*before) : QJsonObject(),
                                     auditJson(entered)}));
        transaction.announce({QStringLiteral("support"), {}});
        CHOBA_TRY(transaction.commit());
        return before;
    });
}

} // namespace choba
