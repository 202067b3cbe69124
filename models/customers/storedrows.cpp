// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/storedrows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace choba {

namespace {

QString columnsOf(const QString &table, const QString &names)
{
    QStringList columns;
    for (const QString &name : names.split(QLatin1Char(' ')))
        columns.append(table + QLatin1Char('.') + name);
    return columns.join(QStringLiteral(", "));
}

} // namespace

QString listText(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QString &stored)
{
    QStringList texts;
    for (const auto one : QJsonDocument::fromJson(stored.toUtf8()).array())
        texts.append(one.toString());
    return texts;
}

QString customerColumns(const QString &table)
{
    QString names = QStringLiteral("id row_version created_at");
    for (const auto &field : customerTexts)
        names += QLatin1Char(' ') + QLatin1String(field.name);
    for (const auto &field : customerLists)
        names += QLatin1Char(' ') + QLatin1String(field.name);
    for (const auto &field : customerFlags)
        names += QLatin1Char(' ') + QLatin1String(field.name);
    return columnsOf(table, names) +
           QStringLiteral(", (SELECT m.into_id FROM customer_merge m WHERE m.customer_id = %1.id)")
               .arg(table);
}

Customer customerOf(const Row &row, int first)
{
    Customer customer{row.int64(first), {}, row.int32(first + 1), row.instant(first + 2), 0};
    int column = first + 3;
    for (const auto &field : customerTexts) {
        // No number reads as "0" on PostgreSQL.
        if (!row.isNull(column))
            customer.fields.*field.member = row.text(column);
        ++column;
    }
    for (const auto &field : customerLists)
        customer.fields.*field.member = listOf(row.text(column++));
    for (const auto &field : customerFlags)
        customer.fields.*field.member = row.flag(column++);
    customer.mergedInto = row.int64(column);
    return customer;
}

QString accountColumns(const QString &table)
{
    return columnsOf(table, QStringLiteral("id account_id name project_name issued_by_us root_ours "
                                           "ops_management cancelled_on row_version"));
}

AwsAccount accountOf(const Row &row, int first)
{
    AwsAccount account;
    account.id = row.int64(first);
    account.accountId = AwsAccountId::parse(row.text(first + 1), {}).value_or(AwsAccountId());
    account.fields = {row.text(first + 2), row.text(first + 3), row.flag(first + 4), row.flag(first + 5),
                      row.flag(first + 6)};
    account.cancelledOn = row.date(first + 7);
    account.state = account.cancelledOn.isValid() ? AccountState::Cancelled : AccountState::Active;
    account.rowVersion = row.int32(first + 8);
    return account;
}

QString contractColumns(const QString &table)
{
    return columnsOf(table, QStringLiteral("id aws_account_id customer_id plan from_month to_month"));
}

Contract contractOf(const Row &row, int first)
{
    Contract contract;
    contract.id = row.int64(first);
    contract.accountRowId = row.int64(first + 1);
    contract.customerId = row.int64(first + 2);
    contract.plan = parseContractPlan(row.text(first + 3), {}).value_or(ContractPlan::Prime);
    contract.from = row.month(first + 4);
    if (!row.isNull(first + 5))
        contract.to = row.month(first + 5);
    return contract;
}

QString supportPlanColumns(const QString &table)
{
    return columnsOf(table, QStringLiteral("id aws_account_id plan requested_on done_on note"));
}

SupportPlanChange supportPlanOf(const Row &row, int first)
{
    return {row.int64(first),
            row.int64(first + 1),
            parseSupportPlan(row.text(first + 2), {}).value_or(SupportPlan::Basic),
            row.date(first + 3),
            row.date(first + 4),
            row.text(first + 5)};
}

} // namespace choba
