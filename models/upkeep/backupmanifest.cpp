// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/backupmanifest.h"

#include "models/upkeep/schemastore.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BackupManifest)
};

constexpr auto formatName = "choba-backup-1";

QString spelled(Engine engine)
{
    return engine == Engine::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql");
}

QJsonObject totalsJson(const MoneyTotals &totals)
{
    return {{QStringLiteral("customers"), totals.customers},
            {QStringLiteral("invoices"), totals.invoices},
            {QStringLiteral("invoiced_jpy"), totals.invoiced.amount()},
            {QStringLiteral("last_number"), totals.lastNumber},
            {QStringLiteral("charges_usd"), totals.charges.toString()},
            {QStringLiteral("charges_units"), decimalString(totals.charges.units(), 0)}};
}

MoneyTotals totalsOf(const QJsonObject &object)
{
    MoneyTotals totals;
    totals.customers = object.value(QLatin1String("customers")).toInteger();
    totals.invoices = object.value(QLatin1String("invoices")).toInteger();
    totals.invoiced = Yen(object.value(QLatin1String("invoiced_jpy")).toInteger());
    totals.lastNumber = object.value(QLatin1String("last_number")).toString();
    totals.charges = UsdSum::ofUnits(integerOf(object.value(QLatin1String("charges_units")).toString()));
    return totals;
}

} // namespace

QJsonObject toJson(const BackupManifest &manifest)
{
    QJsonObject rows;
    for (const auto &[table, count] : manifest.rows)
        rows.insert(table, count);
    return {{QStringLiteral("format"), QLatin1String(formatName)},
            {QStringLiteral("program"), manifest.program},
            {QStringLiteral("made_at"), manifest.madeAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("engine"), spelled(manifest.engine)},
            {QStringLiteral("database"), manifest.database},
            {QStringLiteral("schema"), manifest.schema},
            {QStringLiteral("part"), manifest.part},
            {QStringLiteral("part_bytes"), manifest.partBytes},
            {QStringLiteral("part_sha256"), manifest.partSha256},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("totals"), totalsJson(manifest.totals)}};
}

Result<BackupManifest> backupManifestOf(const QJsonObject &object)
{
    if (object.value(QLatin1String("format")).toString() != QLatin1String(formatName))
        return Error::invalid(QStringLiteral("file"),
                              //: ja: Choba のバックアップではないか、新しい版のものです
                              Words::tr("This is no backup of Choba, or one of a newer version."));
    BackupManifest manifest;
    manifest.program = object.value(QLatin1String("program")).toString();
    manifest.madeAt =
        QDateTime::fromString(object.value(QLatin1String("made_at")).toString(), Qt::ISODateWithMs);
    manifest.engine = object.value(QLatin1String("engine")).toString() == spelled(Engine::Sqlite)
                          ? Engine::Sqlite
                          : Engine::Postgres;
    manifest.database = object.value(QLatin1String("database")).toString();
    manifest.schema = object.value(QLatin1String("schema")).toInt();
    manifest.part = object.value(QLatin1String("part")).toString();
    manifest.partBytes = object.value(QLatin1String("part_bytes")).toInteger();
    manifest.partSha256 = object.value(QLatin1String("part_sha256")).toString();
    const QJsonObject rows = object.value(QLatin1String("rows")).toObject();
    for (auto at = rows.begin(); at != rows.end(); ++at)
        manifest.rows.emplace(at.key(), at.value().toInteger());
    manifest.totals = totalsOf(object.value(QLatin1String("totals")).toObject());
    return manifest;
}

Result<BackupManifest> describeDatabase(Database &database)
{
    SchemaStore schema(database);
    BackupManifest manifest;
    manifest.engine = database.engine();
    manifest.database = database.location().displayName();
    CHOBA_TRY_ASSIGN(const auto steps, schema.appliedSteps());
    manifest.schema = steps.empty() ? 0 : steps.rbegin()->first;
    CHOBA_TRY_ASSIGN(const QStringList tables, schema.tables());
    for (const QString &table : tables) {
        CHOBA_TRY_ASSIGN(const qint64 count, schema.rowCount(table));
        manifest.rows.emplace(table, count);
    }
    CHOBA_TRY_ASSIGN(manifest.totals, MoneyStore(database).totals());
    return manifest;
}

Result<void> compareWithManifest(Database &database, const BackupManifest &manifest)
{
    CHOBA_TRY_ASSIGN(const BackupManifest found, describeDatabase(database));
    for (const auto &[table, count] : manifest.rows) {
        const auto there = found.rows.find(table);
        if (there == found.rows.end() || there->second != count)
            return Error::of(ErrorKind::Conflict,
                             //: ja: 表 %1 の行数がバックアップの記録（%2 行）と一致しません
                             Words::tr("The table %1 does not have the %2 rows the backup tells of.")
                                 .arg(table)
                                 .arg(count));
    }
    if (found.totals != manifest.totals)
        return Error::of(ErrorKind::Conflict,
                         //: ja: 合計金額がバックアップの記録と一致しません
                         Words::tr("The totals of money are not those the backup tells of."));
    return ok();
}

} // namespace choba
