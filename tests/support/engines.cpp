// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"

#include "models/storage/migrator.h"

#include <QTest>

namespace choba {

void Engines::addRows()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgres") << Engine::Postgres;
}

PostgresCluster &Engines::cluster()
{
    if (!m_cluster)
        m_cluster = std::make_unique<PostgresCluster>();
    return *m_cluster;
}

DatabaseLocation Engines::freshLocation(Engine engine)
{
    if (engine == Engine::Sqlite)
        return DatabaseLocation::sqliteFile(m_folder.filePath(QStringLiteral("%1.db").arg(++m_files)));
    const auto location = DatabaseLocation::parse(cluster().createDatabase());
    Q_ASSERT(location);
    return *location;
}

std::unique_ptr<Database> Engines::fresh(Engine engine)
{
    auto database = Database::open(freshLocation(engine), Database::Mode::Create);
    if (!database) {
        qWarning("%s %s", qPrintable(database.error().message), qPrintable(database.error().detail));
        return nullptr;
    }
    const auto migrator = Migrator::fromFolder(QStringLiteral(":/migrations"), engine);
    const auto migrated = migrator ? migrator->migrate(**database) : Result<void>(migrator.error());
    if (!migrated) {
        qWarning("%s %s", qPrintable(migrated.error().message), qPrintable(migrated.error().detail));
        return nullptr;
    }
    return *std::move(database);
}

} // namespace choba
