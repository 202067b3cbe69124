// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/schemacheck.h"

#include "models/storage/migrator.h"

#include <QCoreApplication>
#include <QFile>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SchemaCheck)
};

Result<Migrator> ownSteps(Engine engine)
{
    return Migrator::fromFolder(QStringLiteral(":/migrations"), engine);
}

Result<SchemaList> freshSqliteSchema()
{
    CHOBA_TRY_ASSIGN(const auto empty,
                     Database::open(DatabaseLocation::sqliteFile(QStringLiteral(":memory:"))));
    CHOBA_TRY_ASSIGN(const Migrator migrator, ownSteps(Engine::Sqlite));
    CHOBA_TRY(migrator.applySteps(*empty));
    return SchemaStore(*empty).schema();
}

Result<SchemaList> shippedPostgresSchema()
{
    QFile file(QStringLiteral(":/schema/postgres.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::Storage, Words::tr("The list of the schema cannot be read."),
                         file.errorString());
    SchemaList list;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (const qsizetype tab = text.indexOf(QLatin1Char('\t')); tab > 0)
            list.emplace(text.first(tab), text.sliced(tab + 1));
    }
    return list;
}

Result<void> checkSteps(Database &database, CheckReport &report)
{
    CHOBA_TRY_ASSIGN(const Migrator migrator, ownSteps(database.engine()));
    CHOBA_TRY_ASSIGN(auto applied, SchemaStore(database).appliedSteps());
    for (const Migration &step : migrator.steps()) {
        report.looked(CheckPart::Steps);
        const auto found = applied.find(step.version);
        if (found == applied.end()) {
            //: ja: この版が未適用です。「chobactl init」で更新できます
            report.wrong(CheckPart::Steps, step.name,
                         Words::tr("This step is not applied. \"chobactl init\" applies it."));
            continue;
        }
        if (found->second != step.checksum) {
            //: ja: この版は、このプログラムが知る内容と異なります
            report.wrong(CheckPart::Steps, step.name,
                         Words::tr("This step was applied with another content than this program knows."));
        }
        applied.erase(found);
    }
    for (const auto &[version, checksum] : applied) {
        report.wrong(CheckPart::Steps, QString::number(version),
                     //: ja: 新しいプログラムによる版です
                     Words::tr("This step is of a newer program."));
    }
    return ok();
}

Result<void> checkObjects(Database &database, CheckReport &report)
{
    CHOBA_TRY_ASSIGN(const SchemaList expected, expectedSchema(database.engine()));
    CHOBA_TRY_ASSIGN(const SchemaList found, SchemaStore(database).schema());
    for (const auto &[name, definition] : expected) {
        report.looked(CheckPart::Schema);
        const auto there = found.find(name);
        if (there == found.end())
            //: ja: 存在しません
            report.wrong(CheckPart::Schema, name, Words::tr("It is missing."));
        else if (there->second != definition)
            report.wrong(CheckPart::Schema, name,
                         //: ja: プログラムが作成する内容と異なります: %1
                         Words::tr("It is not as the program makes it: %1").arg(there->second));
    }
    for (const auto &[name, definition] : found) {
        if (expected.count(name) == 0)
            //: ja: プログラムが作成したものではありません
            report.wrong(CheckPart::Schema, name, Words::tr("The program does not make this."));
    }
    return ok();
}

Result<void> checkReferences(Database &database, CheckReport &report)
{
    CHOBA_TRY_ASSIGN(const std::vector<ForeignKey> keys, SchemaStore(database).foreignKeys());
    report.looked(CheckPart::References, static_cast<qint64>(keys.size()));
    CHOBA_TRY_ASSIGN(const std::vector<Orphans> orphans, SchemaStore(database).orphans());
    for (const Orphans &one : orphans) {
        report.wrong(CheckPart::References, one.key.table,
                     //: ja: %n 行の参照先が %1 にありません
                     Words::tr("%n row(s) refer to a row of %1 that is not there.", nullptr,
                               static_cast<int>(one.rows))
                         .arg(one.key.parent));
    }
    return ok();
}

} // namespace

Result<SchemaList> expectedSchema(Engine engine)
{
    return engine == Engine::Sqlite ? freshSqliteSchema() : shippedPostgresSchema();
}

QByteArray schemaText(const SchemaList &schema)
{
    QByteArray text;
    for (const auto &[name, definition] : schema)
        text += name.toUtf8() + '\t' + definition.toUtf8() + '\n';
    return text;
}

Result<void> checkSchema(Database &database, CheckReport &report)
{
    CHOBA_TRY(checkSteps(database, report));
    CHOBA_TRY(checkObjects(database, report));
    if (database.engine() == Engine::Sqlite) {
        report.looked(CheckPart::File);
        CHOBA_TRY_ASSIGN(const QStringList problems, SchemaStore(database).integrityProblems());
        for (const QString &problem : problems)
            report.wrong(CheckPart::File, database.location().displayName(), problem);
    }
    return checkReferences(database, report);
}

} // namespace choba
