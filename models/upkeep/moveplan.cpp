// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/moveplan.h"

#include "models/storage/auditchainstore.h"
#include "models/storage/migrator.h"
#include "models/storage/transaction.h"
#include "models/upkeep/movestore.h"

#include <QCoreApplication>
#include <QSet>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MovePlan)
};

const QString stepsTable = QStringLiteral("schema_migration");

const QString monthColumn = QStringLiteral("usage_month");

/// Only the server has the month in these tables; a charge of no version has none and stops the move.
const std::map<QString, QString> monthOfSource = {
    {QStringLiteral("charge_series"), QStringLiteral("version_id")},
    {QStringLiteral("tag_cost"), QStringLiteral("version_id")},
    {QStringLiteral("usage_charge"), QStringLiteral("series_id >> 32")},
};

Result<void> refuseOtherSchema(Database &source)
{
    CHOBA_TRY_ASSIGN(const Migrator migrator,
                     Migrator::fromFolder(QStringLiteral(":/migrations"), Engine::Sqlite));
    CHOBA_TRY_ASSIGN(const auto applied, SchemaStore(source).appliedSteps());
    std::map<int, QString> known;
    for (const Migration &step : migrator.steps())
        known.emplace(step.version, step.checksum);
    if (applied != known)
        return Error::of(
            ErrorKind::Conflict,
            //: ja: ローカルのデータベースの版が異なります。「chobactl init」で更新してください
            Words::tr("The local database has another schema. \"chobactl init\" brings it up to date."));
    return ok();
}

/// What the schema steps alone put into a table; the head of an unused audit log is that of no data.
Result<std::map<QString, qint64>> rowsOfAnUnusedDatabase()
{
    CHOBA_TRY_ASSIGN(const auto empty,
                     Database::open(DatabaseLocation::sqliteFile(QStringLiteral(":memory:"))));
    CHOBA_TRY_ASSIGN(const Migrator migrator,
                     Migrator::fromFolder(QStringLiteral(":/migrations"), Engine::Sqlite));
    CHOBA_TRY(migrator.applySteps(*empty));
    SchemaStore schema(*empty);
    CHOBA_TRY_ASSIGN(const QStringList tables, schema.tables());
    std::map<QString, qint64> rows;
    for (const QString &table : tables) {
        CHOBA_TRY_ASSIGN(const qint64 count, schema.rowCount(table));
        rows.emplace(table, count);
    }
    rows[QStringLiteral("audit_head")] = 1;
    return rows;
}

/// A run that was killed after its last step has done everything but say so.
Result<void> refuseTwice(Database &target, const QString &chainId)
{
    AuditChainStore chain(target);
    CHOBA_TRY_ASSIGN(const bool there, chain.isThere());
    if (!there)
        return ok();
    CHOBA_TRY_ASSIGN(const auto head, chain.head());
    if (head && head->chainId == chainId)
        return Error::of(
            ErrorKind::Conflict,
            //: ja: このデータベースは既に %1 へ移行済みです
            Words::tr("This database has already been moved to %1.").arg(target.location().displayName()));
    return ok();
}

Result<void> refuseForeignData(Database &target, const QString &chainId)
{
    SchemaStore schema(target);
    CHOBA_TRY_ASSIGN(const QStringList tables, schema.tables());
    if (tables.isEmpty())
        return ok();
    CHOBA_TRY(refuseTwice(target, chainId));
    CHOBA_TRY_ASSIGN(const auto unused, rowsOfAnUnusedDatabase());
    for (const QString &table : tables) {
        CHOBA_TRY_ASSIGN(const qint64 count, schema.rowCount(table));
        const auto found = unused.find(table);
        if (found == unused.end() || count > found->second)
            return Error::of(ErrorKind::Conflict,
                             //: ja: %1 には既にデータがあります（表 %2）。空のデータベースを指定してください
                             Words::tr("%1 holds data already (table %2). Name an empty database.")
                                 .arg(target.location().displayName(), table));
    }
    return ok();
}

/// Both sides have the same columns, so that nothing is left behind.
Result<void> refuseOtherColumns(Database &source, Database &target, const MovePlan &plan)
{
    for (const QString &table : plan.tables) {
        CHOBA_TRY_ASSIGN(const std::vector<PostgresColumn> columns, MoveStore(target).columns(table));
        QStringList there;
        for (const PostgresColumn &column : columns)
            there += column.name;
        CHOBA_TRY_ASSIGN(QStringList here, SchemaStore(source).sqliteColumns(table));
        if (monthOfSource.count(table) > 0)
            here += monthColumn;
        here.sort();
        there.sort();
        if (here != there)
            return Error::of(ErrorKind::Conflict,
                             //: ja: 表 %1 の列がサーバーと異なります
                             Words::tr("The table %1 has other columns on the server.").arg(table),
                             here.join(QLatin1Char(' ')) + QStringLiteral(" | ") +
                                 there.join(QLatin1Char(' ')));
    }
    return ok();
}

} // namespace

QString sourceColumn(const QString &table, const QString &column)
{
    const auto version = monthOfSource.find(table);
    if (version == monthOfSource.end() || column != monthColumn)
        return QLatin1Char('"') + column + QLatin1Char('"');
    return QStringLiteral("(SELECT r.period_month FROM report_version v JOIN report r ON r.id = v.report_id "
                          "WHERE v.id = %1)")
        .arg(version->second);
}

QStringList parentsFirst(const QStringList &tables, const std::vector<ForeignKey> &keys)
{
    QStringList ordered;
    QSet<QString> seen;
    const std::function<void(const QString &)> take = [&](const QString &table) {
        if (seen.contains(table))
            return;
        seen.insert(table);
        for (const ForeignKey &key : keys) {
            if (key.table == table)
                take(key.parent);
        }
        ordered += table;
    };
    for (const QString &table : tables)
        take(table);
    return ordered;
}

Result<MovePlan> planMove(Database &source)
{
    CHOBA_TRY(refuseOtherSchema(source));
    SchemaStore schema(source);
    MovePlan plan;
    CHOBA_TRY_ASSIGN(const auto head, AuditChainStore(source).head());
    plan.chainId = head ? head->chainId : QString();
    CHOBA_TRY_ASSIGN(QStringList tables, schema.tables());
    tables.removeAll(stepsTable);
    CHOBA_TRY_ASSIGN(const std::vector<ForeignKey> keys, schema.foreignKeys());
    plan.tables = parentsFirst(tables, keys);
    for (const QString &table : plan.tables) {
        CHOBA_TRY_ASSIGN(const qint64 count, schema.rowCount(table));
        plan.rows.emplace(table, count);
        plan.total += count;
    }
    return plan;
}

Result<void> prepareTarget(Database &source, Database &target, const MovePlan &plan)
{
    MoveStore store(target);
    CHOBA_TRY_ASSIGN(const std::optional<QString> moving, store.movingFrom());
    if (moving && *moving != plan.chainId)
        return Error::of(ErrorKind::Conflict,
                         //: ja: このサーバーには別のデータベースからの移行が途中で残っています
                         Words::tr("Another database was being moved to this server and is not finished."));
    if (moving)
        return ok();
    CHOBA_TRY(refuseForeignData(target, plan.chainId));
    CHOBA_TRY_ASSIGN(const Migrator migrator,
                     Migrator::fromFolder(QStringLiteral(":/migrations"), Engine::Postgres));
    CHOBA_TRY(migrator.applySteps(target));
    CHOBA_TRY(refuseOtherColumns(source, target, plan));
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(target));
    CHOBA_TRY(store.begin(plan.chainId));
    return transaction.commit();
}

} // namespace choba
