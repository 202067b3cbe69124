// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/contactstore.h"

#include "models/customers/storedrows.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerContact)
};

const QString columns = QStringLiteral(
    "SELECT id, customer_id, kind, name, department, emails, phone, row_version FROM customer_contact ");

/// The database checks every kind it stores, so that reading one back cannot fail.
CustomerContact contactOf(const Row &row)
{
    return {row.int64(0),
            row.int64(1),
            {parseContactKind(row.text(2), {}).value_or(ContactKind::Other), row.text(3), row.text(4),
             listOf(row.text(5)), row.text(6)},
            row.int32(7)};
}

void bindFields(SqlStatement &statement, const ContactFields &fields)
{
    statement.bind(spelled(fields.kind))
        .bind(fields.name)
        .bind(fields.department)
        .bind(listText(fields.emails))
        .bind(fields.phone);
}

} // namespace

Result<CustomerContact> ContactStore::byId(qint64 id) const
{
    CHOBA_TRY_ASSIGN(
        const auto found,
        m_database.statement(columns + QStringLiteral("WHERE id = ?")).bind(id).first(contactOf));
    if (!found)
        //: ja: 連絡先 %1 はありません。
        return Error::at(ErrorKind::NotFound, QStringLiteral("contact"),
                         Words::tr("There is no contact %1.").arg(id));
    return *found;
}

Result<std::vector<CustomerContact>> ContactStore::ofCustomer(qint64 customerId) const
{
    return m_database.statement(columns + QStringLiteral("WHERE customer_id = ? ORDER BY id"))
        .bind(customerId)
        .rows(contactOf);
}

Result<qint64> ContactStore::insert(qint64 customerId, const ContactFields &fields)
{
    SqlStatement statement = m_database.statement(
        QStringLiteral("INSERT INTO customer_contact (kind, name, department, emails, phone, customer_id) "
                       "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"));
    bindFields(statement, fields);
    return statement.bind(customerId).scalar();
}

Result<bool> ContactStore::update(qint64 id, const ContactFields &fields, int rowVersion)
{
    SqlStatement statement = m_database.statement(
        QStringLiteral("UPDATE customer_contact SET kind = ?, name = ?, department = ?, emails = ?, "
                       "phone = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"));
    bindFields(statement, fields);
    CHOBA_TRY_ASSIGN(const qint64 changed, statement.bind(id).bind(rowVersion).execCounting());
    return changed == 1;
}

Result<bool> ContactStore::remove(qint64 id, int rowVersion)
{
    CHOBA_TRY_ASSIGN(
        const qint64 removed,
        m_database.statement(QStringLiteral("DELETE FROM customer_contact WHERE id = ? AND row_version = ?"))
            .bind(id)
            .bind(rowVersion)
            .execCounting());
    return removed == 1;
}

} // namespace choba
