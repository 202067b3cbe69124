// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QStringList>

namespace choba {

/// One step of the schema: NNNN_name.sql and, after it, NNNN_name.<engine>.sql where the dialects differ.
struct Migration
{
    int version = 0;
    QString name;
    QString script;   ///< for the engine asked for
    QString checksum; ///< SHA-256 of the files as they are, both dialects
};

/// Brings a database to the program's schema, forward only, one transaction per step. Refuses a schema that
/// is newer than the program or whose steps were changed; copies a SQLite file beside itself before it is
/// changed.
class Migrator
{
public:
    /// Reads the steps from \a folder (the program's own are in ":/migrations").
    static Result<Migrator> fromFolder(const QString &folder, Engine engine);

    /// Storage: broken step (nothing of it is kept). Conflict: newer or changed schema.
    Result<void> migrate(Database &database) const;
    /// The schema alone, without beginning the audit chain: for a copy to be filled, or to compare with.
    Result<void> applySteps(Database &database) const;
    /// True when migrate() would change nothing.
    Result<bool> isCurrent(Database &database) const;
    const std::vector<Migration> &steps() const { return m_steps; } ///< ascending
    int latestVersion() const { return m_steps.empty() ? 0 : m_steps.back().version; }

private:
    Result<int> appliedVersion(Database &database) const;
    Result<void> apply(Database &database, const Migration &step) const;
    Result<void> runStep(Database &database, const Migration &step) const;

    std::vector<Migration> m_steps;
};

} // namespace choba
