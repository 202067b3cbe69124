// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include "app/ctl/askcredentials.h"
#include "models/billing/storedrules.h"
#include "models/storage/connectfailure.h"
#include "models/storage/keepaudit.h"
#include "models/storage/migrator.h"
#include "models/upkeep/movestore.h"

#include <QCoreApplication>

#include <pwd.h>
#include <unistd.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

} // namespace

QString systemUser()
{
    const passwd *user = getpwuid(geteuid());
    return user != nullptr ? QString::fromLocal8Bit(user->pw_name) : QString::number(geteuid());
}

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

Result<DatabaseLocation> Session::location()
{
    if (!m_options.db)
        return DatabaseLocation::userDefault();
    CHOBA_TRY_ASSIGN(const DatabaseLocation named, DatabaseLocation::parse(*m_options.db));
    if (named.engine() == Engine::Sqlite || !m_options.actor)
        return named;
    CHOBA_TRY(askPassword(*m_options.actor));
    return named.as(*m_options.actor, m_credentials.password);
}

Result<void> Session::openDatabase()
{
    if (m_database)
        return ok();
    CHOBA_TRY_ASSIGN(const DatabaseLocation where, location());
    auto opened = Database::open(where);
    if (!opened && opened.error().kind == ErrorKind::NotFound)
        return Error{ErrorKind::NotFound,
                     QStringLiteral("db"),
                     Words::tr("%1 is not there. \"chobactl init\" makes it.").arg(where.displayName()),
                     opened.error().detail,
                     {}};
    if (!opened)
        return connectFailure(where, opened.error());
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
    CHOBA_TRY(refuseUnfinishedMove(**opened));
    CHOBA_TRY(identify(**opened));
    m_database = *std::move(opened);
    return ok();
}

Result<void> Session::identify(Database &database)
{
    CHOBA_TRY_ASSIGN(const bool hasStaff, needsSignIn(database));
    if (!hasStaff || !m_options.actor) {
        CHOBA_TRY_ASSIGN(m_actor, actingPerson(database, m_options.actor.value_or(systemUser())));
        return ok();
    }
    CHOBA_TRY_ASSIGN(const SignedIn signedIn, signInAs(database, *m_options.actor));
    m_actor = signedIn.actor;
    m_passwordIsTemporary = signedIn.passwordIsTemporary;
    m_mustSetUpTotp = signedIn.mustSetUpTotp;
    return ok();
}

Result<void> Session::askPassword(const QString &name)
{
    if (!m_credentials.password.isEmpty())
        return ok();
    CHOBA_TRY_ASSIGN(m_credentials.password, askSecret("CHOBA_PASSWORD", QStringLiteral("password"),
                                                       Words::tr("Password of %1").arg(name)));
    return ok();
}

Result<SignedIn> Session::signInAs(Database &database, const QString &name)
{
    m_credentials.name = name;
    CHOBA_TRY(askPassword(name));
    m_credentials.code = qEnvironmentVariable("CHOBA_TOTP");
    // A one-time password is good for one time on the real clock, whatever --as-of says.
    const SystemClock now;
    auto signedIn = signIn(database, now, m_credentials);
    if (signedIn || signedIn.error().field != QLatin1String("code"))
        return signedIn;
    CHOBA_TRY_ASSIGN(m_credentials.code,
                     askSecret("CHOBA_TOTP", QStringLiteral("code"), Words::tr("Code of the authenticator")));
    return signIn(database, now, m_credentials);
}

Result<void> Session::refuseTemporary() const
{
    if (!m_passwordIsTemporary)
        return ok();
    return Error::of(
        ErrorKind::NotAllowed,
        Words::tr("Please change the temporary password first: \"chobactl --as %1 staff password\".")
            .arg(m_actor.name));
}

Result<Database *> Session::database()
{
    CHOBA_TRY(openDatabase());
    CHOBA_TRY(refuseTemporary());
    if (m_mustSetUpTotp)
        return Error::of(
            ErrorKind::NotAllowed,
            //: ja: 先に認証アプリを設定してください:「chobactl --as %1 staff totp new ファイル」。
            Words::tr("Please set up the authenticator first: \"chobactl --as %1 staff totp new FILE\".")
                .arg(m_actor.name));
    return m_database.get();
}

Result<Database *> Session::reports()
{
    CHOBA_TRY_ASSIGN(Database *const own, database()); // who asks has signed in
    CHOBA_TRY_ASSIGN(const DatabaseLocation where, location());
    if (!where.reports())
        return own;
    m_reports = std::make_unique<ReportsConnection>(where);
    auto connection = m_reports->current();
    if (m_reports->source().isFallback())
        qWarning("%s", qPrintable(words(m_reports->source())));
    return connection;
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
    return Desk{*connection, *m_clock, m_actor};
}

Result<Actor> Session::actor(const DatabaseLocation &where)
{
    m_options.db = where.text();
    auto opened = openDatabase();
    m_database.reset();
    if (opened)
        return m_actor;
    if (opened.error().kind == ErrorKind::NotAllowed || opened.error().kind == ErrorKind::Invalid)
        return std::move(opened).error();
    return Actor::owner(m_options.actor.value_or(systemUser()));
}

Result<Desk> Session::ownDesk()
{
    CHOBA_TRY(openDatabase());
    return Desk{*m_database, *m_clock, m_actor};
}

Result<Desk> Session::totpDesk()
{
    CHOBA_TRY_ASSIGN(Desk desk, ownDesk());
    CHOBA_TRY(refuseTemporary());
    return desk;
}

} // namespace choba
