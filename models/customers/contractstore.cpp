// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/contractstore.h"

#include "models/customers/storedrows.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContractStore)
};

} // namespace

Result<std::vector<Contract>> ContractStore::ofAccount(qint64 accountRowId) const
{
    return m_database
        .statement(QStringLiteral("SELECT ") + contractColumns(QStringLiteral("c")) +
                   QStringLiteral(" FROM contract c WHERE aws_account_id = ? ORDER BY from_month"))
        .bind(accountRowId)
        .rows([](const Row &row) { return contractOf(row); });
}

Result<std::vector<Contract>> ContractStore::ofCustomer(qint64 customerId) const
{
    return m_database
        .statement(
            QStringLiteral("SELECT ") + contractColumns(QStringLiteral("c")) +
            QStringLiteral(" FROM contract c WHERE customer_id = ? ORDER BY aws_account_id, from_month"))
        .bind(customerId)
        .rows([](const Row &row) { return contractOf(row); });
}

Result<void> ContractStore::write(const ContractSteps &steps)
{
    for (const qint64 id : steps.removed)
        CHOBA_TRY(m_database.statement(QStringLiteral("DELETE FROM contract WHERE id = ?")).bind(id).exec());
    for (const Contract &one : steps.ended)
        CHOBA_TRY(m_database.statement(QStringLiteral("UPDATE contract SET to_month = ? WHERE id = ?"))
                      .bind(one.to)
                      .bind(one.id)
                      .exec());
    if (!steps.added)
        return ok();
    return m_database
        .statement(
            QStringLiteral("INSERT INTO contract (aws_account_id, customer_id, plan, from_month, to_month) "
                           "VALUES (?, ?, ?, ?, ?)"))
        .bind(steps.added->accountRowId)
        .bind(steps.added->customerId)
        .bind(spelled(steps.added->plan))
        .bind(steps.added->from)
        .bind(steps.added->to)
        .exec();
}

Result<void> ContractStore::give(qint64 fromCustomer, qint64 toCustomer)
{
    return m_database.statement(QStringLiteral("UPDATE contract SET customer_id = ? WHERE customer_id = ?"))
        .bind(toCustomer)
        .bind(fromCustomer)
        .exec();
}

Result<std::vector<SupportPlanChange>> ContractStore::supportPlans(qint64 accountRowId) const
{
    return m_database
        .statement(
            QStringLiteral("SELECT ") + supportPlanColumns(QStringLiteral("s")) +
            QStringLiteral(" FROM support_plan_change s WHERE aws_account_id = ? ORDER BY requested_on, id"))
        .bind(accountRowId)
        .rows([](const Row &row) { return supportPlanOf(row); });
}

Result<SupportPlanChange> ContractStore::supportPlanChange(qint64 id) const
{
    CHOBA_TRY_ASSIGN(const std::optional<SupportPlanChange> change,
                     m_database
                         .statement(QStringLiteral("SELECT ") + supportPlanColumns(QStringLiteral("s")) +
                                    QStringLiteral(" FROM support_plan_change s WHERE id = ?"))
                         .bind(id)
                         .first([](const Row &row) { return supportPlanOf(row); }));
    if (!change)
        return Error::of(ErrorKind::NotFound, Words::tr("There is no support plan request %1.").arg(id));
    return *change;
}

Result<qint64> ContractStore::addSupportPlan(const SupportPlanChange &change)
{
    return m_database
        .statement(
            QStringLiteral("INSERT INTO support_plan_change (aws_account_id, plan, requested_on, done_on, "
                           "note) VALUES (?, ?, ?, ?, ?) RETURNING id"))
        .bind(change.accountRowId)
        .bind(spelled(change.plan))
        .bind(change.requestedOn)
        .bind(change.doneOn)
        .bind(change.note)
        .scalar();
}

Result<void> ContractStore::setSupportPlanDone(qint64 id, const QDate &doneOn)
{
    return m_database.statement(QStringLiteral("UPDATE support_plan_change SET done_on = ? WHERE id = ?"))
        .bind(doneOn)
        .bind(id)
        .exec();
}

} // namespace choba
