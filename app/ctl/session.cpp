// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include "models/billing/storedrules.h"
#include "models/storage/keepaudit.h"
#include "models/storage/migrator.h"

#include <QCoreApplication>

#include <pwd.h>
#include <unistd.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

QString systemUser()
{
    const passwd *user = getpwuid(geteuid());
    return user != nullptr ? QString::fromLocal8Bit(user->pw_name) : QString::number(geteuid());
}

} // namespace

Session::Session(GlobalOptions options, std::unique_ptr<Clock> clock)
    : m_options(std::move(options))
    , m_clock(std::move(clock))
    , m_progress(m_options.progress)
{}

Result<std::unique_ptr<Session>> Session::begin(GlobalOptions options)
{
    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (options.asOf) {
        CHOBA_TRY_ASSIGN(const QDateTime instant, parseTime(*options.asOf, QStringLiteral("as_of")));
        clock = std::make_unique<FixedClock>(instant);
    }
    return std::unique_ptr<Session>(new Session(std::move(options), std::move(clock)));
}

Result<DatabaseLocation> Session::location() const
{
    if (m_options.db)
        return DatabaseLocation::parse(*m_options.db);
    return DatabaseLocation::userDefault();
}

Result<Database *> Session::database()
{
    if (m_database)
        return m_database.get();
    CHOBA_TRY_ASSIGN(const DatabaseLocation where, location());
    auto opened = Database::open(where);
    if (!opened && opened.error().kind == ErrorKind::NotFound)
        return Error{ErrorKind::NotFound,
                     QStringLiteral("db"),
                     Words::tr("%1 is not there. \"chobactl init\" makes it.").arg(where.displayName()),
                     opened.error().detail,
                     {}};
    if (!opened)
        return std::move(opened).error();
    CHOBA_TRY_ASSIGN(const Migrator migrator,
                     Migrator::fromFolder(QStringLiteral(":/migrations"), where.engine()));
    CHOBA_TRY_ASSIGN(const bool current, migrator.isCurrent(**opened));
    if (!current)
        return Error{ErrorKind::Conflict,
                     QStringLiteral("db"),
                     Words::tr("%1 has an older schema. \"chobactl init\" brings it up to date.")
                         .arg(where.displayName()),
                     {},
                     {}};
    m_database = *std::move(opened);
    return m_database.get();
}

void Session::keepCheckpoint()
{
    if (!m_database)
        return;
    const auto kept = keepHourlyCheckpoint(*m_database);
    if (!kept) // what was asked for is done all the same
        qWarning("%s", qPrintable(kept.error().message));
}

Result<RuleBook> Session::rules()
{
    if (!m_database && !namesDatabase())
        return RuleBook::shipped();
    CHOBA_TRY_ASSIGN(Database *const connection, database());
    return rulesOf(*connection);
}

Result<Desk> Session::desk()
{
    CHOBA_TRY_ASSIGN(Database *const connection, database());
    return Desk{*connection, *m_clock, actor()};
}

Actor Session::actor() const
{
    return Actor::owner(m_options.actor.value_or(systemUser()));
}

} // namespace choba
