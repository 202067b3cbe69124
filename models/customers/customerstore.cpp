// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"

#include "models/base/ids.h"
#include "models/customers/storedrows.h"
#include "models/storage/partialmatch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerStore)
};

QString emailsText(const QStringList &addresses)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(addresses)).toJson(QJsonDocument::Compact));
}

void bindFields(SqlStatement &statement, const CustomerFields &fields)
{
    statement.bind(fields.name).bind(fields.kana);
    if (fields.corporateNumber.isEmpty())
        statement.bind(std::nullopt);
    else
        statement.bind(fields.corporateNumber);
    statement.bind(fields.postalCode)
        .bind(fields.address)
        .bind(fields.department)
        .bind(fields.contactName)
        .bind(emailsText(fields.billingEmails))
        .bind(fields.phone)
        .bind(fields.notes);
}

} // namespace

Result<std::vector<Customer>> CustomerStore::where(const QString &condition, const QVariantList &values) const
{
    SqlStatement statement =
        m_database.statement(QStringLiteral("SELECT ") + customerColumns(QStringLiteral("c")) +
                             QStringLiteral(" FROM customer c ") + condition);
    for (const QVariant &value : values)
        statement.bindValue(value);
    return statement.rows([](const Row &row) { return customerOf(row); });
}

Result<Customer> CustomerStore::byId(qint64 id) const
{
    CHOBA_TRY_ASSIGN(const std::vector<Customer> found, where(QStringLiteral("WHERE id = ?"), {id}));
    if (found.empty())
        return Error::at(ErrorKind::NotFound, QStringLiteral("customer"),
                         Words::tr("There is no customer %1.").arg(id));
    return found.front();
}

Result<std::optional<Customer>> CustomerStore::byCorporateNumber(const QString &digits) const
{
    CHOBA_TRY_ASSIGN(const std::vector<Customer> found,
                     where(QStringLiteral("WHERE corporate_number = ?"), {digits}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::vector<Customer>> CustomerStore::named(const QString &name) const
{
    return where(QStringLiteral("WHERE name = ? ORDER BY id"), {name});
}

Result<std::vector<Customer>> CustomerStore::all(int limit) const
{
    if (limit < 0)
        return where(QStringLiteral("ORDER BY name, id"), {});
    return where(QStringLiteral("ORDER BY name, id LIMIT ?"), {limit});
}

Result<std::vector<Customer>> CustomerStore::like(const QString &text, int limit) const
{
    const PartialMatch match = PartialMatch::of(text, {QStringLiteral("c.name"), QStringLiteral("c.kana"),
                                                       QStringLiteral("COALESCE(c.corporate_number, '')")});
    const QString condition = match.sql.isEmpty() ? QString() : QStringLiteral("WHERE ") + match.sql;
    return where(condition + QStringLiteral(" ORDER BY name, id LIMIT ?"),
                 match.values + QVariantList{limit});
}

Result<Customer> CustomerStore::meant(const QString &text) const
{
    bool isNumber = false;
    const QString digits = normalisedId(text);
    const qint64 number = digits.toLongLong(&isNumber);
    if (isNumber && digits.size() == 13) {
        CHOBA_TRY_ASSIGN(const std::optional<Customer> found, byCorporateNumber(digits));
        if (found)
            return *found;
    } else if (isNumber) {
        auto found = byId(number);
        if (found || found.error().kind != ErrorKind::NotFound)
            return found;
    }
    CHOBA_TRY_ASSIGN(const std::vector<Customer> found, named(text));
    if (found.empty())
        return Error::at(ErrorKind::NotFound, QStringLiteral("customer"),
                         Words::tr("There is no customer “%1”.").arg(text));
    if (found.size() > 1)
        return Error::at(ErrorKind::Conflict, QStringLiteral("customer"),
                         Words::tr("Several customers are named “%1”; give the id.").arg(text));
    return found.front();
}

Result<qint64> CustomerStore::insert(const CustomerFields &fields, const QDateTime &now)
{
    SqlStatement statement = m_database.statement(QStringLiteral(
        "INSERT INTO customer (name, kana, corporate_number, postal_code, address, department, "
        "contact_name, billing_emails, phone, notes, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    bindFields(statement, fields);
    return statement.bind(now).scalar();
}

Result<bool> CustomerStore::update(qint64 id, const CustomerFields &fields, int rowVersion)
{
    SqlStatement statement = m_database.statement(
        QStringLiteral("UPDATE customer SET name = ?, kana = ?, corporate_number = ?, postal_code = ?, "
                       "address = ?, department = ?, contact_name = ?, billing_emails = ?, phone = ?, "
                       "notes = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"));
    bindFields(statement, fields);
    CHOBA_TRY_ASSIGN(const qint64 changed, statement.bind(id).bind(rowVersion).execCounting());
    return changed == 1;
}

} // namespace choba
