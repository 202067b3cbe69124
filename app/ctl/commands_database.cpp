// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/session.h"
#include "models/storage/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseCommands)
};

Result<Answer> init(const Session &session)
{
    CHOBA_TRY_ASSIGN(const DatabaseLocation where, session.location());
    // The user's data folder need not be there yet; a folder that was named must be.
    if (!session.namesDatabase() && !QDir().mkpath(QFileInfo(where.filePath()).path()))
        return Error::of(ErrorKind::Storage,
                         Words::tr("The folder %1 cannot be made.").arg(QFileInfo(where.filePath()).path()));
    CHOBA_TRY_ASSIGN(const std::unique_ptr<Database> database, Database::open(where, Database::Mode::Create));
    CHOBA_TRY_ASSIGN(const Migrator migrator,
                     Migrator::fromFolder(QStringLiteral(":/migrations"), where.engine()));
    CHOBA_TRY_ASSIGN(const bool current, migrator.isCurrent(*database));
    CHOBA_TRY(migrator.migrate(*database));
    return Answer{{{QStringLiteral("database"), where.displayName()},
                   {QStringLiteral("schema"), migrator.latestVersion()},
                   {QStringLiteral("changed"), !current}},
                  current ? Words::tr("%1 is up to date.").arg(where.displayName())
                          : Words::tr("%1 is ready.").arg(where.displayName())};
}

} // namespace

void addDatabaseCommands(const Command &root)
{
    root.command(QStringLiteral("init"), Words::tr("make a database, or bring it up to date"))
        .run([](Session &session) { return init(session); });
}

} // namespace choba
