// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/serverroles.h"

#include "models/storage/grouproles.h"

#include <QCoreApplication>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerRoles)
};

Result<QString> oneText(Database &database, const QString &sql)
{
    CHOBA_TRY_ASSIGN(const auto text,
                     database.statement(sql).first([](const Row &row) { return row.text(0); }));
    return text.value_or(QString());
}

/// A literal for the few statements that take no bound values.
QString literal(const QString &text)
{
    QString inner = text;
    inner.replace(QLatin1Char('\''), QLatin1String("''"));
    return QLatin1Char('\'') + inner + QLatin1Char('\'');
}

Result<QString> serverHash(Database &database, const QString &name, const QString &password)
{
    const std::unique_ptr<char, decltype(&PQfreemem)> hash(
        PQencryptPasswordConn(database.postgresHandle(), password.toUtf8().constData(),
                              name.toUtf8().constData(), "scram-sha-256"),
        &PQfreemem);
    if (!hash)
        return Error::of(ErrorKind::Storage, Words::tr("The password cannot be prepared for the server."),
                         QString::fromUtf8(PQerrorMessage(database.postgresHandle())));
    return QString::fromLatin1(hash.get());
}

/// From version 16 on, giving a role to others needs its ADMIN option, which need not mean having it oneself.
Result<void> letGrant(Database &database, const QString &databaseName, const QString &person)
{
    if (PQserverVersion(database.postgresHandle()) < 160000)
        return ok();
    for (const QString &role : groupRoleNames())
        CHOBA_TRY(database.exec(
            QStringLiteral("GRANT %1 TO %2 WITH ADMIN TRUE, INHERIT %3, SET %3")
                .arg(groupRole(databaseName, role), person,
                     role == QLatin1String("admin") ? QStringLiteral("TRUE") : QStringLiteral("FALSE"))));
    return ok();
}

Result<bool> isMember(Database &database, const QString &person, const QString &group)
{
    CHOBA_TRY_ASSIGN(
        const qint64 count,
        database
            .statement(QStringLiteral("SELECT COUNT(*) FROM pg_auth_members m WHERE m.roleid = "
                                      "(SELECT oid FROM pg_roles WHERE rolname = ?) AND m.member = "
                                      "(SELECT oid FROM pg_roles WHERE rolname = ?)"))
            .bind(group)
            .bind(person)
            .scalar());
    return count > 0;
}

bool isAdmin(const StaffUser &user)
{
    return std::find(user.roles.begin(), user.roles.end(), StaffRole::Admin) != user.roles.end();
}

} // namespace

Result<QString> sessionRole(Database &database)
{
    return oneText(database, QStringLiteral("SELECT session_user"));
}

Result<Actor> ownerOfServer(Database &database, const QString &role)
{
    CHOBA_TRY_ASSIGN(
        const qint64 isOwner,
        database
            .statement(QStringLiteral("SELECT COUNT(*) FROM pg_database d WHERE d.datname = "
                                      "current_database() AND pg_has_role(session_user, d.datdba, 'member')"))
            .scalar());
    if (isOwner > 0)
        return Actor{role, permissionsOf(StaffRole::Admin), {}};
    return Error::of(ErrorKind::NotAllowed,
                     Words::tr("%1 is not one of the staff of this database.").arg(role));
}

Result<void> makeLoginRole(Database &database, const StaffUser &user, const QString &password)
{
    CHOBA_TRY_ASSIGN(const qint64 there,
                     database.statement(QStringLiteral("SELECT COUNT(*) FROM pg_roles WHERE rolname = ?"))
                         .bind(user.name)
                         .scalar());
    if (there > 0)
        return Error::at(
            ErrorKind::Conflict, QStringLiteral("name"),
            Words::tr("The server has a role %1 already. Please choose another name.").arg(user.name));
    CHOBA_TRY_ASSIGN(const QString hash, serverHash(database, user.name, password));
    CHOBA_TRY(database.exec(
        QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD %2").arg(quotedIdentifier(user.name), literal(hash))));
    return setGroups(database, user);
}

Result<void> setGroups(Database &database, const StaffUser &user)
{
    CHOBA_TRY_ASSIGN(const QString databaseName,
                     oneText(database, QStringLiteral("SELECT current_database()")));
    const QString person = quotedIdentifier(user.name);
    for (const StaffRole role : allStaffRoles) {
        const bool holds = std::find(user.roles.begin(), user.roles.end(), role) != user.roles.end();
        const bool stays = user.active && (holds || role == StaffRole::Viewer);
        CHOBA_TRY_ASSIGN(const bool isIn,
                         isMember(database, user.name, databaseName + QLatin1Char('_') + spelled(role)));
        if (stays == isIn)
            continue;
        CHOBA_TRY(
            database.exec((stays ? QStringLiteral("GRANT %1 TO %2") : QStringLiteral("REVOKE %1 FROM %2"))
                              .arg(groupRole(databaseName, spelled(role)), person)));
    }
    // Only an administrator makes roles for others.
    const bool makesRoles = user.active && isAdmin(user);
    CHOBA_TRY(
        database.exec(QStringLiteral("ALTER ROLE %1 %2 %3")
                          .arg(person, user.active ? QStringLiteral("LOGIN") : QStringLiteral("NOLOGIN"),
                               makesRoles ? QStringLiteral("CREATEROLE") : QStringLiteral("NOCREATEROLE"))));
    return makesRoles ? letGrant(database, databaseName, person) : ok();
}

Result<void> setServerPassword(Database &database, const QString &name, const QString &password)
{
    CHOBA_TRY_ASSIGN(const QString hash, serverHash(database, name, password));
    return database.exec(
        QStringLiteral("ALTER ROLE %1 PASSWORD %2").arg(quotedIdentifier(name), literal(hash)));
}

} // namespace choba
