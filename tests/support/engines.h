// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "tests/support/postgrescluster.h"

#include <QTemporaryDir>

#include <memory>

namespace choba {

/// Fresh, migrated databases on both engines for data-driven tests: `QTest::addColumn<Engine>("engine")` and
/// addRows().
class Engines
{
public:
    /// Adds the column "engine" and its two rows; PostgreSQL is skipped with a word where it is not
    /// installed.
    static void addRows();
    /// A new database with the program's schema. Fails the test (null) when it cannot be made.
    std::unique_ptr<Database> fresh(Engine engine);
    DatabaseLocation freshLocation(Engine engine); ///< not migrated
    PostgresCluster &cluster();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresCluster> m_cluster;
    int m_files = 0;
};

} // namespace choba

Q_DECLARE_METATYPE(choba::Engine)

/// Fails the test with the error's own words.
#define CHOBA_VERIFY(expression)                                                                             \
    do {                                                                                                     \
        const auto &choba_checked = (expression);                                                            \
        if (!choba_checked)                                                                                  \
            QFAIL(qPrintable(choba_checked.error().message + QStringLiteral(" | ") +                         \
                             choba_checked.error().detail));                                                 \
    } while (false)
