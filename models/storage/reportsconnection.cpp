// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reportsconnection.h"

#include "models/storage/auditchainstore.h"

#include <QCoreApplication>
#include <QThread>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportsConnection)
};

constexpr qint64 catchUpMs = 1'000;
constexpr unsigned long pollMs = 25;
constexpr qint64 leaveAloneMs = 30'000;

/// Every use case writes an audit row with its change, so the counted rows of the chain tell which changes a
/// database has: a clock of our own, right also on a server that is idle or cut off.
Result<ChainHead> headOf(Database &database)
{
    CHOBA_TRY_ASSIGN(const std::optional<ChainHead> head, AuditChainStore(database).head());
    return head.value_or(ChainHead{});
}

Result<qint64> ageOfFirstChangeAfter(Database &main, qint64 rows)
{
    return main
        .statement(QStringLiteral(
            "SELECT CAST(COALESCE(EXTRACT(EPOCH FROM clock_timestamp() - MIN(sealed_at)::timestamptz), 0) "
            "AS BIGINT) FROM audit_chain WHERE number > ?"))
        .bind(rows)
        .scalar();
}

} // namespace

QString words(const ReportsSource &source)
{
    using From = ReportsSource::From;
    switch (source.from) {
    case From::Main:
        return {};
    case From::Replica:
        //: ja: レポート: レプリカ
        return Words::tr("Reports: replica");
    case From::ReplicaAlone:
        //: ja: レポート: レプリカ(時点不明。主データベースが応答しません)
        return Words::tr("Reports: replica, age unknown (the main database does not answer)");
    case From::MainForBehind:
        //: ja: レポート: 主データベース(レプリカは%n秒遅れ)
        return Words::tr("Reports: main database (the replica is %n second(s) behind)", nullptr,
                         static_cast<int>(source.secondsBehind));
    case From::MainForGone:
        //: ja: レポート: 主データベース(レプリカが応答しません)
        return Words::tr("Reports: main database (the replica does not answer)");
    case From::MainForOther:
        //: ja: レポート: 主データベース(レプリカの接続先は別のデータベースです)
        return Words::tr("Reports: main database (the replica's address is another database)");
    }
    Q_UNREACHABLE();
}

ReportsConnection::ReportsConnection(DatabaseLocation location)
    : m_location(std::move(location))
    , m_replicaLocation(m_location.reports())
{}

Result<Database *> ReportsConnection::main()
{
    if (!m_main) {
        CHOBA_TRY_ASSIGN(m_main,
                         Database::open(m_location, Database::Mode::ReadOnly, Database::Role::Worker));
    }
    return m_main.get();
}

Database *ReportsConnection::replica()
{
    if (m_gaveUp.isValid() && m_gaveUp.elapsed() < leaveAloneMs)
        return nullptr;
    m_gaveUp.invalidate();
    if (m_replica && !m_replica->isConnected())
        m_replica.reset();
    if (!m_replica) {
        auto opened = Database::open(*m_replicaLocation, Database::Mode::ReadOnly, Database::Role::Worker);
        if (opened)
            m_replica = *std::move(opened);
        else
            giveUpReplica();
    }
    return m_replica.get();
}

void ReportsConnection::giveUpReplica()
{
    m_replica.reset();
    m_gaveUp.start();
}

Result<Database *> ReportsConnection::fallBack(ReportsSource source)
{
    m_source = source;
    return main();
}

/// Waits for the replica to have \a wanted rows, unless it had not the last time either.
Result<qint64> ReportsConnection::rowsOfReplica(qint64 wanted)
{
    QElapsedTimer since;
    since.start();
    for (;;) {
        CHOBA_TRY_ASSIGN(const ChainHead head, headOf(*m_replica));
        const bool isLate = m_source.from == ReportsSource::From::MainForBehind;
        if (head.rows >= wanted || isLate || since.elapsed() > catchUpMs)
            return head.rows;
        QThread::msleep(pollMs);
    }
}

Result<Database *> ReportsConnection::current()
{
    using From = ReportsSource::From;
    if (!m_replicaLocation)
        return fallBack({});
    const auto asked = main();
    const auto wanted = asked ? headOf(**asked) : Result<ChainHead>(asked.error());
    Database *const standby = replica();
    if (standby == nullptr)
        return fallBack({From::MainForGone, 0});
    const auto here = headOf(*standby);
    if (here && !wanted && wanted.error().kind == ErrorKind::Unavailable) {
        m_source = {From::ReplicaAlone, 0};
        return standby;
    }
    if (!wanted)
        return wanted.error();
    if (here && here->chainId != wanted->chainId)
        return fallBack({From::MainForOther, 0});
    const auto rows = here ? rowsOfReplica(wanted->rows) : Result<qint64>(here.error());
    if (!rows) {
        giveUpReplica();
        return fallBack({From::MainForGone, 0});
    }
    if (*rows >= wanted->rows) {
        m_source = {From::Replica, 0};
        return standby;
    }
    CHOBA_TRY_ASSIGN(const qint64 seconds, ageOfFirstChangeAfter(**asked, *rows));
    return fallBack({From::MainForBehind, seconds});
}

} // namespace choba
