// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"

#include "models/storage/changelistener.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QUuid>

#include <utility>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Transaction)
};

constexpr qint64 longestResolveMs = 3'000;

Result<void> recordOperation(Database &database, const QString &operation)
{
    return database.statement(QStringLiteral("INSERT INTO operation (id) VALUES (?)")).bind(operation).exec();
}

/// A server that starts again or a standby that takes over needs a moment, and the answer is worth it.
bool reopenedSoon(Database &database)
{
    QElapsedTimer since;
    since.start();
    for (unsigned long pauseMs = 50;; pauseMs *= 2) {
        if (database.reopen())
            return true;
        if (since.elapsed() > longestResolveMs)
            return false;
        QThread::msleep(pauseMs);
    }
}

} // namespace

Transaction::Transaction(Database &database, QString operation)
    : m_database(&database)
    , m_operation(std::move(operation))
{
    database.m_inTransaction = true;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database)
    , m_operation(std::move(other.m_operation))
    , m_changes(std::move(other.m_changes))
    , m_open(std::exchange(other.m_open, false))
{}

Result<Transaction> Transaction::begin(Database &database, const QString &operation)
{
    Q_ASSERT(!database.m_inTransaction);
    if (!database.isConnected())
        CHOBA_TRY(database.reopen());
    const bool sqlite = database.engine() == Engine::Sqlite;
    const QString sql = sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
    auto begun = database.exec(sql);
    if (!begun && !database.isConnected()) { // cut while nobody used it: nothing is lost yet
        CHOBA_TRY(database.reopen());
        begun = database.exec(sql);
    }
    CHOBA_TRY(begun);
    Transaction transaction(database, operation);
    if (!operation.isEmpty()) {
        auto recorded = recordOperation(database, operation);
        if (!recorded && recorded.error().kind == ErrorKind::Conflict)
            return Error::of(ErrorKind::Conflict, Words::tr("This has already been done."),
                             recorded.error().detail);
        if (!recorded)
            return std::move(recorded).error();
    }
    return transaction;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database->m_inTransaction = false;
    // A failed ROLLBACK means the connection is gone or the engine has rolled back itself: nothing is stored
    // either way.
    (void)m_database->exec(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    CHOBA_TRY(notifyOthers(*m_database, m_changes));
    auto committed = m_database->exec(QStringLiteral("COMMIT"));
    if (!committed && m_database->engine() == Engine::Postgres &&
        committed.error().kind == ErrorKind::Unavailable && !committed.error().isPassing) {
        m_open = false;
        m_database->m_inTransaction = false;
        committed = resolveLostCommit(committed.error());
    }
    if (!committed)
        return committed;
    m_open = false;
    m_database->m_inTransaction = false;
    if (ChangeHub *hub = m_database->changeHub()) {
        for (const Change &change : m_changes)
            hub->announce(change);
    }
    return ok();
}

/// Records the operation again: the unique key makes this wait for the old backend's COMMIT, if it is still
/// at it.
Result<void> Transaction::resolveLostCommit(const Error &error)
{
    const Error notStored =
        Error::of(ErrorKind::Unavailable,
                  Words::tr("The connection was lost before the work was stored. Nothing was "
                            "changed; please try again."),
                  error.detail);
    if (m_operation.isEmpty())
        return notStored;
    if (!reopenedSoon(*m_database) || !m_database->exec(QStringLiteral("BEGIN"))) {
        return Error::of(
            ErrorKind::Unavailable,
            Words::tr("The connection was lost while the work was being stored. Whether it is stored can "
                      "only be seen once the database answers again; look before you repeat it."),
            error.detail);
    }
    const auto recorded = recordOperation(*m_database, m_operation);
    CHOBA_TRY(m_database->exec(QStringLiteral("ROLLBACK")));
    const bool alreadyThere = !recorded && recorded.error().kind == ErrorKind::Conflict;
    return alreadyThere ? ok() : Result<void>(notStored);
}

QString newOperation()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace choba
