// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"

#include "models/base/ids.h"
#include "models/customers/customerrules.h"
#include "models/customers/customersearch.h"
#include "models/customers/storedrows.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerStore)
};

const QString creditLimit = QStringLiteral("credit_limit_jpy");

/// The columns that whoever edits customers writes: all but the credit limit, which is another right on
/// PostgreSQL too.
QStringList writtenColumns()
{
    QStringList columns;
    for (const auto &field : customerTexts)
        columns.append(QString::fromLatin1(field.name));
    columns.removeAll(creditLimit);
    for (const auto &field : customerLists)
        columns.append(QString::fromLatin1(field.name));
    for (const auto &field : customerFlags)
        columns.append(QString::fromLatin1(field.name));
    columns.append(QStringLiteral("search_text"));
    return columns;
}

/// In the order of writtenColumns().
void bindFields(SqlStatement &statement, const CustomerFields &fields)
{
    for (const auto &field : customerTexts) {
        const QString &text = fields.*field.member;
        if (field.member == &CustomerFields::creditLimit)
            continue;
        if (field.member == &CustomerFields::corporateNumber && text.isEmpty())
            statement.bind(std::nullopt);
        else
            statement.bind(text);
    }
    for (const auto &field : customerLists)
        statement.bind(listText(fields.*field.member));
    for (const auto &field : customerFlags)
        statement.bind(fields.*field.member);
    statement.bind(searchText(fields));
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

Result<Customer> CustomerStore::unmergedById(qint64 id) const
{
    CHOBA_TRY_ASSIGN(const Customer customer, byId(id));
    CHOBA_TRY(refuseMerged(customer));
    return customer;
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
    const CustomerSearch match = CustomerSearch::of(text, m_database.engine());
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
    const QStringList columns = writtenColumns();
    SqlStatement statement = m_database.statement(
        QStringLiteral("INSERT INTO customer (%1, created_at) VALUES (%2?) RETURNING id")
            .arg(columns.join(QStringLiteral(", ")), QStringLiteral("?, ").repeated(columns.size())));
    bindFields(statement, fields);
    CHOBA_TRY_ASSIGN(const qint64 id, statement.bind(now).scalar());
    if (!fields.creditLimit.isEmpty())
        CHOBA_TRY(setCreditLimit(id, fields.creditLimit));
    return id;
}

Result<bool> CustomerStore::update(const Customer &before, const CustomerFields &fields)
{
    SqlStatement statement =
        m_database.statement(QStringLiteral("UPDATE customer SET %1 = ?, row_version = row_version + 1 "
                                            "WHERE id = ? AND row_version = ?")
                                 .arg(writtenColumns().join(QStringLiteral(" = ?, "))));
    bindFields(statement, fields);
    CHOBA_TRY_ASSIGN(const qint64 changed, statement.bind(before.id).bind(before.rowVersion).execCounting());
    if (changed == 1 && before.fields.creditLimit != fields.creditLimit)
        CHOBA_TRY(setCreditLimit(before.id, fields.creditLimit));
    return changed == 1;
}

Result<void> CustomerStore::setCreditLimit(qint64 id, const QString &digits)
{
    SqlStatement statement =
        m_database.statement(QStringLiteral("UPDATE customer SET %1 = ? WHERE id = ?").arg(creditLimit));
    if (digits.isEmpty())
        statement.bind(std::nullopt);
    else
        statement.bind(digits.toLongLong());
    return statement.bind(id).exec();
}

} // namespace choba
