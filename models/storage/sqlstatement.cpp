// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlstatement.h"

#include "models/storage/database.h"

#include <QCoreApplication>
#include <QSqlError>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SqlStatement)
};

constexpr qint64 splitAt = 1'000'000'000;

/// One leading U+FEFF is swallowed as a byte order mark: by SQLite on the way in, by Qt's PostgreSQL driver
/// on the way out; and SQLite reads a text that begins with U+FFFE with its bytes swapped. A mark of ours
/// goes instead, so that the text comes back as it was.
QVariant protectedFromByteOrder(const QVariant &value, Engine engine)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    const bool looksMarked = text.startsWith(QChar(QChar::ByteOrderMark)) ||
                             (engine == Engine::Sqlite && text.startsWith(QChar(QChar::ByteOrderSwapped)));
    return looksMarked ? QVariant(QChar(QChar::ByteOrderMark) + text) : value;
}

bool isRead(const QString &sql)
{
    return sql.startsWith(QLatin1String("SELECT"));
}

} // namespace

UsdSum Row::usdSum(int firstColumn) const
{
    // Sums of 64-bit columns are numeric on PostgreSQL and come as text of any length.
    return UsdSum::ofUnits(integerOf(text(firstColumn)) * splitAt + integerOf(text(firstColumn + 1)));
}

QDateTime Row::instant(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC();
}

QString splitSum(const QString &column)
{
    return QStringLiteral("COALESCE(SUM(%1 / %2), 0), COALESCE(SUM(%1 % %2), 0)").arg(column).arg(splitAt);
}

SqlStatement::SqlStatement(Database &database, QString sql)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_query(database.m_connection)
{
    m_query.setForwardOnly(true);
}

SqlStatement &SqlStatement::bindValue(const QVariant &value)
{
    m_values.push_back(value);
    return *this;
}

SqlStatement &SqlStatement::bind(qint64 value)
{
    return bindValue(QVariant::fromValue(value));
}

SqlStatement &SqlStatement::bind(const QString &value)
{
    return bindValue(value.isNull() ? QVariant(QString(QLatin1String(""))) : QVariant(value));
}

SqlStatement &SqlStatement::bind(const QByteArray &value)
{
    return bindValue(value);
}

SqlStatement &SqlStatement::bind(const QDate &value)
{
    return value.isValid() ? bind(value.toString(Qt::ISODate)) : bind(std::nullopt);
}

SqlStatement &SqlStatement::bind(const QDateTime &value)
{
    return value.isValid() ? bind(value.toUTC().toString(Qt::ISODateWithMs)) : bind(std::nullopt);
}

SqlStatement &SqlStatement::bind(std::nullopt_t)
{
    return bindValue(QVariant(QMetaType::fromType<QString>()));
}

Result<void> SqlStatement::exec()
{
    std::vector<QVariant> values;
    values.swap(m_values);
    CHOBA_TRY(reconnectIdle());
    auto done = run(values);
    // Cut while nobody used it: a read asks the server that is there now. A change may have been made.
    if (!done && isRead(m_sql) && isCut()) {
        CHOBA_TRY(reconnectIdle());
        done = run(values);
    }
    return done;
}

bool SqlStatement::isCut() const
{
    return m_database->engine() == Engine::Postgres && !m_database->isConnected() &&
           !m_database->inTransaction();
}

Result<void> SqlStatement::reconnectIdle()
{
    if (!isCut())
        return ok();
    m_prepared = false; // on the line that is gone
    return m_database->reopen();
}

Result<void> SqlStatement::run(const std::vector<QVariant> &values)
{
    if (!m_prepared) {
        m_query = QSqlQuery(m_database->m_connection);
        m_query.setForwardOnly(true);
        if (!m_query.prepare(m_sql))
            return lastError();
        m_prepared = true;
    }
    for (std::size_t at = 0; at < values.size(); ++at)
        m_query.bindValue(static_cast<int>(at), protectedFromByteOrder(values[at], m_database->engine()));
    if (!m_query.exec())
        return lastError();
    return ok();
}

Result<qint64> SqlStatement::execCounting()
{
    CHOBA_TRY(exec());
    return qint64(m_query.numRowsAffected());
}

Result<qint64> SqlStatement::scalar()
{
    CHOBA_TRY_ASSIGN(const std::optional<qint64> value, first([](const Row &row) { return row.int64(0); }));
    if (!value)
        return Error::of(ErrorKind::Storage, Words::tr("The database gave no answer."), m_sql);
    return *value;
}

Result<void> SqlStatement::finished()
{
    const bool failed = m_query.lastError().isValid();
    if (failed)
        return lastError();
    m_query.finish();
    return ok();
}

Error SqlStatement::lastError() const
{
    Error error = m_database->failure(m_query.lastError());
    error.detail += QStringLiteral(" in: ") + m_sql;
    return error;
}

} // namespace choba
