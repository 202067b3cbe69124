// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/mergecustomers.h"

#include "models/base/storabletext.h"
#include "models/customers/contactstore.h"
#include "models/customers/customernotes.h"
#include "models/customers/customerstore.h"
#include "models/customers/mergestore.h"
#include "models/customers/recordaccount.h"
#include "models/storage/audit.h"
#include "models/storage/lastchange.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeCustomers)
};

QString joinedNotes(const QString &into, const QString &from)
{
    if (into.contains(from))
        return into;
    return into.trimmed().isEmpty() ? from : into + QLatin1Char('\n') + from;
}

Result<QString> checkedReason(const QString &typed)
{
    const QString field = QStringLiteral("reason");
    const QString reason = typed.trimmed();
    if (reason.isEmpty())
        //: ja: 統合の理由を入力してください。
        return Error::invalid(field, Words::tr("Say why they are one customer."));
    if (const auto problem = storableProblem(reason, field))
        return Error::invalid({*problem});
    return reason;
}

/// Both entries of the log: each side's history tells of the other.
Result<void> logMerge(Desk &desk, const MergePreview &plan, const QString &reason)
{
    QJsonObject gone{{QStringLiteral("merged_into"), plan.into.id},
                     {QStringLiteral("name"), plan.into.fields.name},
                     {QStringLiteral("reason"), reason}};
    CHOBA_TRY(appendAudit(desk, {QStringLiteral("merge_customer"), QStringLiteral("customer"),
                                 QString::number(plan.from.id), toJson(plan.from.fields), gone}));
    QJsonObject grown = toJson(plan.fields);
    grown.insert(QStringLiteral("merged_from"), plan.from.id);
    grown.insert(QStringLiteral("accounts_moved"), plan.accounts);
    grown.insert(QStringLiteral("contacts_moved"), plan.contacts);
    grown.insert(QStringLiteral("notes_moved"), plan.notes);
    grown.insert(QStringLiteral("reason"), reason);
    return appendAudit(desk, {QStringLiteral("take_over_customer"), QStringLiteral("customer"),
                              QString::number(plan.into.id), toJson(plan.into.fields), grown});
}

/// False when one of them is not any more as it was read.
Result<bool> writeFields(Desk &desk, const MergePreview &plan)
{
    CustomerStore store(desk.database);
    CustomerFields left = plan.from.fields;
    if (left.corporateNumber == plan.fields.corporateNumber)
        left.corporateNumber.clear(); // a number is one customer's
    CHOBA_TRY_ASSIGN(const bool from, store.update(plan.from, left));
    CHOBA_TRY_ASSIGN(const bool into, store.update(plan.into, plan.fields));
    return from && into;
}

} // namespace

CustomerFields mergedFields(const CustomerFields &into, const CustomerFields &from)
{
    CustomerFields fields = into;
    for (const auto &[name, member] : customerTexts) {
        if (member != &CustomerFields::creditLimit && (fields.*member).trimmed().isEmpty())
            fields.*member = from.*member;
    }
    fields.notes = joinedNotes(into.notes, from.notes);
    for (const auto &[name, member] : customerLists) {
        for (const QString &one : from.*member) {
            if (!(fields.*member).contains(one))
                (fields.*member).append(one);
        }
    }
    return fields;
}

Result<MergePreview> previewMerge(Database &database, qint64 from, qint64 into)
{
    const CustomerStore store(database);
    MergePreview plan;
    CHOBA_TRY_ASSIGN(plan.from, store.unmergedById(from));
    CHOBA_TRY_ASSIGN(plan.into, store.unmergedById(into));
    if (from == into)
        //: ja: 同じ顧客です。別の顧客を選んでください。
        return Error::invalid(QStringLiteral("into"),
                              Words::tr("This is the same customer. Choose another one."));
    plan.fields = mergedFields(plan.into.fields, plan.from.fields);
    CHOBA_TRY_ASSIGN(const auto contacts, ContactStore(database).ofCustomer(from));
    CHOBA_TRY_ASSIGN(const auto notes, NoteStore(database).ofCustomer(from));
    plan.contacts = static_cast<int>(contacts.size());
    plan.notes = static_cast<int>(notes.size());
    CHOBA_TRY_ASSIGN(plan.accounts, MergeStore(database).accountsOf(from));
    return plan;
}

Result<Customer> mergeCustomers(Desk &desk, const CustomerMerge &merge, const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    return retried(desk.database, [&]() -> Result<Customer> {
        CHOBA_TRY_ASSIGN(const QString reason, checkedReason(merge.reason));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        CHOBA_TRY_ASSIGN(MergePreview plan, previewMerge(desk.database, merge.from, merge.into));
        plan.from.rowVersion = merge.fromVersion;
        plan.into.rowVersion = merge.intoVersion;
        // The rows of both first: whoever gives one of them an account meanwhile waits for us.
        CHOBA_TRY_ASSIGN(const bool written, writeFields(desk, plan));
        if (!written)
            return changedMeanwhile(desk.database, QStringLiteral("customer"), QString::number(merge.into));
        CHOBA_TRY(recordAccountsGiven(desk, merge.from, merge.into));
        CHOBA_TRY(MergeStore(desk.database)
                      .merge({merge.from, merge.into, desk.clock.now(), desk.actor.name, reason}));
        CHOBA_TRY(logMerge(desk, plan, reason));
        transaction.announce({QStringLiteral("customer"), {merge.from, merge.into}});
        transaction.announce({QStringLiteral("aws_account"), {}});
        CHOBA_TRY(transaction.commit());
        return CustomerStore(desk.database).byId(merge.into);
    });
}

} // namespace choba
