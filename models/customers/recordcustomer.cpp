// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/recordcustomer.h"

#include "models/customers/customerrules.h"
#include "models/customers/customerstore.h"
#include "models/storage/audit.h"
#include "models/storage/lastchange.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordCustomer)
};

Result<void> refuseTakenNumber(CustomerStore &store, const QString &number, qint64 ownId)
{
    if (number.isEmpty())
        return ok();
    CHOBA_TRY_ASSIGN(const std::optional<Customer> holder, store.byCorporateNumber(number));
    if (!holder || holder->id == ownId)
        return ok();
    return Error::at(ErrorKind::Conflict, QStringLiteral("corporate_number"),
                     Words::tr("The corporate number %1 is that of %2.").arg(number, holder->fields.name));
}

Result<void> refuseOtherLimit(const Desk &desk, const QString &before, const QString &after)
{
    return before == after ? ok() : require(desk, Permission::SetCreditLimits);
}

} // namespace

Result<Customer> recordNewCustomer(Desk &desk, const CustomerFields &fields)
{
    CustomerStore store(desk.database);
    CHOBA_TRY(refuseOtherLimit(desk, {}, fields.creditLimit));
    CHOBA_TRY(refuseTakenNumber(store, fields.corporateNumber, 0));
    CHOBA_TRY_ASSIGN(const qint64 id, store.insert(fields, desk.clock.now()));
    CHOBA_TRY(appendAudit(desk, {QStringLiteral("add_customer"),
                                 QStringLiteral("customer"),
                                 QString::number(id),
                                 {},
                                 toJson(fields)}));
    return store.byId(id);
}

Result<Customer> recordChangedCustomer(Desk &desk, const Customer &before, const CustomerFields &fields)
{
    CustomerStore store(desk.database);
    CHOBA_TRY(refuseMerged(before));
    CHOBA_TRY(refuseOtherLimit(desk, before.fields.creditLimit, fields.creditLimit));
    CHOBA_TRY(refuseTakenNumber(store, fields.corporateNumber, before.id));
    CHOBA_TRY_ASSIGN(const bool written, store.update(before, fields));
    if (!written)
        return changedMeanwhile(desk.database, QStringLiteral("customer"), QString::number(before.id));
    CHOBA_TRY(appendAudit(desk, {QStringLiteral("edit_customer"), QStringLiteral("customer"),
                                 QString::number(before.id), toJson(before.fields), toJson(fields)}));
    return store.byId(before.id);
}

} // namespace choba
