// SPDX-License-Identifier: GPL-3.0-or-later
// bench_audit ROWS: for both engines, what an audit row costs in transactions of 64, and how many rows a
// second a verification walks with the first key (the rows are bound as an older log is when the chain
// begins).
#include "models/storage/audit.h"
#include "models/storage/keepaudit.h"
#include "models/storage/transaction.h"
#include "models/storage/verifyaudit.h"
#include "tests/support/engines.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTextStream>

#include <ctime>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

constexpr int appended = 5'000;
constexpr int batch = 64;
constexpr int rounds = 5;

Result<void> append(Database &database)
{
    const FixedClock clock(QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC));
    Desk desk{database, clock, Actor::owner(u"佐藤"_s)};
    for (int done = 0; done < appended; done += batch) {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
        for (int i = done; i < std::min(appended, done + batch); ++i)
            CHOBA_TRY(appendAudit(
                desk, {u"issue_invoice"_s,
                       u"invoice"_s,
                       QString::number(i),
                       {{u"state"_s, u"draft"_s}},
                       {{u"state"_s, u"issued"_s},
                        {u"number"_s, QString::number(1000000000 + i)},
                        {u"total_jpy"_s, 1585163},
                        {u"pdf_sha256"_s,
                         u"798ff54a29c3296c7bcf9aacbf53917e1afbaae41ba7aad6cf83f9ffb5107017"_s}}}));
        CHOBA_TRY(transaction.commit());
    }
    return ok();
}

/// Copies of what is there, bound in one go.
Result<void> grow(Database &database, int rows)
{
    const bool sqlite = database.engine() == Engine::Sqlite;
    const QStringList unbind =
        sqlite ? QStringList{u"DROP TRIGGER audit_chain_no_delete"_s, u"DROP TRIGGER audit_head_kept"_s}
               : QStringList{u"ALTER TABLE audit DISABLE TRIGGER ALL"_s,
                             u"ALTER TABLE audit_chain DISABLE TRIGGER ALL"_s,
                             u"ALTER TABLE audit_head DISABLE TRIGGER ALL"_s};
    for (const QString &statement : unbind)
        CHOBA_TRY(database.exec(statement));
    CHOBA_TRY(database.exec(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO audit "
        "(at, actor, action, subject_kind, subject_id, before_json, after_json) SELECT a.at, a.actor, "
        "a.action, a.subject_kind, a.subject_id, a.before_json, a.after_json FROM n, audit a WHERE a.id <= %2"_s
            .arg(rows / appended - 1)
            .arg(appended)));
    CHOBA_TRY(database.exec(u"DELETE FROM audit_chain"_s));
    CHOBA_TRY(database.exec(u"DELETE FROM audit_head"_s));
    CHOBA_TRY(startAuditChain(database));
    return sqlite ? ok() : database.exec(u"VACUUM ANALYZE"_s);
}

Result<void> measure(Database &database, int rows, const QString &name)
{
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    CHOBA_TRY(append(database));
    out << name << ": " << double(timer.nsecsElapsed()) / appended / 1000.0 << " us a row appended"
        << Qt::endl;
    CHOBA_TRY(grow(database, rows));
    for (int round = 0; round < rounds; ++round) {
        CHOBA_TRY_ASSIGN(AuditEvidence evidence, auditEvidence(database));
        timer.restart();
        const std::clock_t cpu = std::clock();
        CHOBA_TRY_ASSIGN(const AuditVerdict verdict, verifyAudit(database, std::move(evidence)));
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        out << name << ": " << verdict.rows << (verdict.isIntact() ? " intact, " : " NOT INTACT, ") << seconds
            << " s, " << double(verdict.rows) / seconds << " rows/s, "
            << double(std::clock() - cpu) / CLOCKS_PER_SEC / double(verdict.rows) * 1e6 << " us of CPU a row"
            << Qt::endl;
    }
    return ok();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const int rows = argc > 1 ? QString::fromLatin1(argv[1]).toInt() : 500'000;
    Engines engines;
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        const auto database = engines.fresh(engine);
        const auto done =
            database ? measure(*database, rows, engine == Engine::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s)
                     : Result<void>(Error::of(ErrorKind::Storage, {}));
        if (!done) {
            qWarning("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
            return 1;
        }
    }
    return 0;
}
