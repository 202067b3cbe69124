// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace choba {

/// The program's steps up to \a last, as an older program had them.
inline Result<void> applyUpTo(int last, Database &database)
{
    const QTemporaryDir folder;
    for (const QFileInfo &file : QDir(QStringLiteral(":/migrations")).entryInfoList()) {
        if (file.fileName().first(4).toInt() <= last)
            QFile::copy(file.filePath(), folder.filePath(file.fileName()));
    }
    CHOBA_TRY_ASSIGN(const Migrator migrator, Migrator::fromFolder(folder.path(), database.engine()));
    return migrator.applySteps(database);
}

inline Result<void> migrateToNewest(Database &database)
{
    CHOBA_TRY_ASSIGN(const Migrator migrator,
                     Migrator::fromFolder(QStringLiteral(":/migrations"), database.engine()));
    return migrator.migrate(database);
}

} // namespace choba
