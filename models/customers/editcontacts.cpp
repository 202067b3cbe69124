// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/editcontacts.h"

#include "models/customers/contactstore.h"
#include "models/customers/customerstore.h"
#include "models/storage/audit.h"
#include "models/storage/lastchange.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

namespace choba {

namespace {

const QString subjectKind = QStringLiteral("customer"); ///< so that a customer's history has them

/// Below a name of its own: the entry's other names are the customer's.
QJsonObject logged(const ContactFields &fields)
{
    return {{QStringLiteral("contact"), toJson(fields)}};
}

/// Tells the log and the other desks.
Result<void> finish(Desk &desk, Transaction &transaction, const AuditEntry &entry)
{
    CHOBA_TRY(appendAudit(desk, entry));
    transaction.announce({subjectKind, {entry.subjectId.toLongLong()}});
    return transaction.commit();
}

} // namespace

Result<CustomerContact> addContact(Desk &desk, qint64 customerId, const ContactFields &typed,
                                   const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    return retried(desk.database, [&]() -> Result<CustomerContact> {
        CHOBA_TRY_ASSIGN(const ContactFields fields, checkedContact(typed));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        CHOBA_TRY(CustomerStore(desk.database).unmergedById(customerId));
        ContactStore store(desk.database);
        CHOBA_TRY_ASSIGN(const qint64 id, store.insert(customerId, fields));
        CHOBA_TRY_ASSIGN(const CustomerContact added, store.byId(id));
        const QString subject = QString::number(customerId);
        CHOBA_TRY(
            finish(desk, transaction,
                   {QStringLiteral("add_contact"), QStringLiteral("customer"), subject, {}, logged(fields)}));
        return added;
    });
}

Result<CustomerContact> editContact(Desk &desk, const ContactEdit &edit, const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    return retried(desk.database, [&]() -> Result<CustomerContact> {
        CHOBA_TRY_ASSIGN(const ContactFields fields, checkedContact(edit.fields));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        ContactStore store(desk.database);
        CHOBA_TRY_ASSIGN(const CustomerContact before, store.byId(edit.id));
        const QString subject = QString::number(before.customerId);
        if (before.rowVersion == edit.rowVersion && before.fields == fields)
            return before;
        CHOBA_TRY_ASSIGN(const bool written, store.update(edit.id, fields, edit.rowVersion));
        if (!written)
            return changedMeanwhile(desk.database, subjectKind, subject);
        CHOBA_TRY_ASSIGN(const CustomerContact after, store.byId(edit.id));
        CHOBA_TRY(finish(desk, transaction,
                         {QStringLiteral("edit_contact"), QStringLiteral("customer"), subject,
                          logged(before.fields), logged(fields)}));
        return after;
    });
}

Result<CustomerContact> removeContact(Desk &desk, qint64 id, std::optional<int> rowVersion,
                                      const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    return retried(desk.database, [&]() -> Result<CustomerContact> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        ContactStore store(desk.database);
        CHOBA_TRY_ASSIGN(const CustomerContact before, store.byId(id));
        const QString subject = QString::number(before.customerId);
        CHOBA_TRY_ASSIGN(const bool removed, store.remove(id, rowVersion.value_or(before.rowVersion)));
        if (!removed)
            return changedMeanwhile(desk.database, subjectKind, subject);
        CHOBA_TRY(finish(desk, transaction,
                         {QStringLiteral("remove_contact"),
                          QStringLiteral("customer"),
                          subject,
                          logged(before.fields),
                          {}}));
        return before;
    });
}

} // namespace choba
