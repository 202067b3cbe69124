// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/movedatabase.h"

#include "models/storage/audit.h"
#include "models/storage/auditchainstore.h"
#include "models/storage/migrator.h"
#include "models/storage/transaction.h"
#include "models/upkeep/checkdatabase.h"
#include "models/upkeep/moveplan.h"
#include "models/upkeep/movestore.h"
#include "models/upkeep/snapshot.h"
#include "models/usage/usagemonth.h"
#include "models/usage/usagestore.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MoveDatabase)
};

Error cancelled()
{
    return Error::of(
        ErrorKind::Cancelled,
        //: ja: 中止しました。完了した表はサーバーに残り、次回は続きから行います
        Words::tr("Stopped. The tables that are done stay on the server; the next run goes on."));
}

Error differs(const QString &table)
{
    return Error::of(ErrorKind::Conflict,
                     //: ja: 表 %1 の内容がサーバーで一致しません
                     Words::tr("The table %1 is not the same on the server.").arg(table));
}

/// The work of one run: both ends and how far it is.
class Move
{
public:
    Move(Database &source, Database &target, MovePlan plan, JobContext &context)
        : m_source(source)
        , m_target(target)
        , m_store(target)
        , m_plan(std::move(plan))
        , m_context(context)
    {}

    Result<std::vector<MovedTable>> copyAll()
    {
        CHOBA_TRY_ASSIGN(const auto done, m_store.doneTables());
        CHOBA_TRY_ASSIGN(const bool stale, anyChanged(done));
        if (stale)
            CHOBA_TRY(startOver());
        std::vector<MovedTable> moved;
        for (const QString &table : m_plan.tables) {
            const bool wasThere = !stale && done.count(table) > 0;
            if (!wasThere)
                CHOBA_TRY(copy(table));
            moved.push_back({table, m_plan.rows.at(table), wasThere});
        }
        return moved;
    }

    /// Ids go on behind the last one, the log tells of the move, and the traces of it go: at one stroke.
    Result<void> finish(const Actor &actor, const Clock &clock)
    {
        CHOBA_TRY_ASSIGN(const auto ids, lastIds(m_source));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_target, newOperation()));
        for (const auto &[table, last] : ids) {
            if (m_plan.rows.count(table) > 0)
                CHOBA_TRY(m_store.continueIds(table, last));
        }
        Desk desk{m_target, clock, actor};
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("move"),
                                     QStringLiteral("database"),
                                     m_target.location().displayName(),
                                     {},
                                     {{QStringLiteral("from"), m_source.location().displayName()},
                                      {QStringLiteral("rows"), m_plan.total}}}));
        CHOBA_TRY(m_store.end());
        return transaction.commit();
    }

private:
    /// Whether a table of an earlier run is not what the source holds now.
    Result<bool> anyChanged(const std::map<QString, QString> &done)
    {
        for (const auto &[table, content] : done) {
            if (m_plan.rows.count(table) == 0)
                return true;
            CHOBA_TRY_ASSIGN(const std::vector<PostgresColumn> columns, m_store.columns(table));
            CHOBA_TRY_ASSIGN(const TableContent here, sourceContent(table, columns, {}));
            if (here.toString() != content)
                return true;
            m_done += here.rows();
            CHOBA_TRY(progress());
        }
        return false;
    }

    /// Children first, so that no reference is left without its row.
    Result<void> startOver()
    {
        m_done = 0;
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_target));
        for (auto table = m_plan.tables.rbegin(); table != m_plan.tables.rend(); ++table) {
            CHOBA_TRY(m_store.unguard(*table));
            CHOBA_TRY(m_store.clear(*table));
            CHOBA_TRY(m_store.guard(*table));
        }
        CHOBA_TRY(m_store.forgetDone());
        return transaction.commit();
    }

    Result<void> copy(const QString &table)
    {
        CHOBA_TRY_ASSIGN(const std::vector<PostgresColumn> columns, m_store.columns(table));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_target));
        CHOBA_TRY(m_store.unguard(table));
        CHOBA_TRY(m_store.clear(table)); // what the schema steps put there
        TableContent sent;
        {
            CHOBA_TRY_ASSIGN(PostgresCopyIn rows, PostgresCopyIn::begin(m_target, table, columns));
            const UseRow send = [&](const RowValues &values) -> Result<void> {
                ++m_done;
                CHOBA_TRY(progress());
                return rows.add(values);
            };
            CHOBA_TRY_ASSIGN(sent, sourceContent(table, columns, send));
            CHOBA_TRY(rows.finish());
        }
        CHOBA_TRY_ASSIGN(const TableContent arrived, targetContent(table, columns));
        if (!(arrived == sent))
            return differs(table);
        CHOBA_TRY(m_store.guard(table));
        CHOBA_TRY(m_store.noteDone(table, arrived));
        return transaction.commit();
    }

    using UseRow = std::function<Result<void>(const RowValues &)>;
    Result<TableContent> sourceContent(const QString &table, const std::vector<PostgresColumn> &columns,
                                       const UseRow &use)
    {
        QStringList names;
        for (const PostgresColumn &column : columns)
            names += sourceColumn(table, column.name);
        TableContent content;
        CHOBA_TRY(readSqliteRows(m_source, table, names, [&](const RowValues &values) {
            hash(values, content);
            return use ? use(values) : ok();
        }));
        return content;
    }
    Result<TableContent> targetContent(const QString &table, const std::vector<PostgresColumn> &columns)
    {
        TableContent content;
        CHOBA_TRY(readPostgresRows(m_target, table, columns, [&](const RowValues &values) {
            hash(values, content);
            return m_context.isCancelled() ? Result<void>(cancelled()) : ok();
        }));
        return content;
    }
    static void hash(const RowValues &values, TableContent &content)
    {
        content.beginRow();
        for (const auto &value : values)
            content.addValue(value);
        content.endRow();
    }
    Result<void> progress()
    {
        constexpr qint64 often = 1'000;
        if (m_context.isCancelled())
            return cancelled();
        if (m_done % often == 0)
            //: ja: サーバーへ移行しています
            m_context.setProgress({m_done, m_plan.total, Words::tr("Moving to the server")});
        return ok();
    }

    Database &m_source;
    Database &m_target;
    MoveStore m_store;
    MovePlan m_plan;
    JobContext &m_context;
    qint64 m_done = 0;
};

/// What is wrong here would be wrong there, and found only when everything has arrived.
Result<void> requireGood(const DatabaseLocation &source, JobContext &context)
{
    CHOBA_TRY_ASSIGN(const CheckReport own, checkDatabase(source, context));
    if (own.isGood())
        return ok();
    return Error::of(
        ErrorKind::Conflict,
        //: ja: ローカルのデータベースの確認で問題が%n件見つかったため、何も移行していません。最初の問題: %1
        Words::tr("The check of the local database finds %n problem(s): nothing was moved. The first: %1",
                  nullptr, static_cast<int>(own.wrongCount()))
            .arg(own.findings().empty() ? QString() : own.findings().front().message));
}

/// Changes each time another connection has written, seen from outside a transaction.
Result<qint64> dataVersion(Database &source)
{
    return source.statement(QStringLiteral("PRAGMA data_version")).scalar();
}

Result<void> refuseWrongEngines(const MoveRequest &request)
{
    if (request.from.engine() != Engine::Sqlite)
        return Error::invalid(QStringLiteral("from"),
                              //: ja: 移行元は sqlite:FILE です
                              Words::tr("What is moved is a local database: sqlite:FILE."));
    if (request.to.engine() != Engine::Postgres)
        return Error::invalid(QStringLiteral("to"),
                              //: ja: 移行先は postgresql://… です
                              Words::tr("It is moved to a server: postgresql://…"));
    return ok();
}

} // namespace

Result<MoveResult> moveDatabase(const MoveRequest &request, const Actor &actor, const Clock &clock,
                                JobContext &context)
{
    CHOBA_TRY(require(actor, Permission::BackUp));
    CHOBA_TRY(refuseWrongEngines(request));
    CHOBA_TRY_ASSIGN(const auto source, Database::open(request.from, Database::Mode::ReadOnly));
    CHOBA_TRY_ASSIGN(const auto target, Database::open(request.to));
    CHOBA_TRY(MoveStore(*target).lock());
    CHOBA_TRY_ASSIGN(const qint64 before, dataVersion(*source));
    std::optional<Snapshot> snapshot;
    CHOBA_TRY_ASSIGN(auto begun, Snapshot::begin(*source));
    snapshot.emplace(std::move(begun));
    CHOBA_TRY_ASSIGN(MovePlan plan, planMove(*source));
    CHOBA_TRY(requireGood(request.from, context));
    CHOBA_TRY(prepareTarget(*source, *target, plan));
    CHOBA_TRY_ASSIGN(const std::vector<Month> months, UsageStore(*source).months());
    CHOBA_TRY(makeUsageMonths(*target, months));
    MoveResult result;
    CHOBA_TRY_ASSIGN(result.totals, MoneyStore(*source).totals());
    Move move(*source, *target, std::move(plan), context);
    CHOBA_TRY_ASSIGN(result.tables, move.copyAll());
    snapshot.reset();
    CHOBA_TRY_ASSIGN(const qint64 after, dataVersion(*source));
    if (before != after)
        return Error::of(
            ErrorKind::Conflict,
            //: ja: 移行中にローカルのデータベースが変更されました。使用を止めて、もう一度実行してください
            Words::tr(
                "The local database was changed during the move. Stop using it and run the move again."));
    CHOBA_TRY_ASSIGN(const MoneyTotals arrived, MoneyStore(*target).totals());
    if (arrived != result.totals)
        return differs(QStringLiteral("invoice"));
    CHOBA_TRY_ASSIGN(result.check, checkDatabase(request.to, context));
    if (result.check.isGood())
        CHOBA_TRY(move.finish(actor, clock));
    return result;
}

} // namespace choba
