// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/serverroles.h"

#include "models/storage/grouproles.h"

#include <QCoreApplication>

#include <libpq-fe.h>

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

Result<void> makeLoginRole(Database &database, const StaffUser &user, const QString &password,
                           const QDateTime &until)
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
    return database.statement(QStringLiteral("SELECT make_staff_login(?, ?, ?)"))
        .bind(user.name)
        .bind(hash)
        .bind(until)
        .exec();
}

Result<void> setGroups(Database &database, const StaffUser &user)
{
    return database.statement(QStringLiteral("SELECT align_staff_login(?)")).bind(user.name).exec();
}

Result<void> resetServerPassword(Database &database, const QString &name, const QString &password,
                                 const QDateTime &until)
{
    CHOBA_TRY_ASSIGN(const QString hash, serverHash(database, name, password));
    // After a move or a restore on another server there is no login yet.
    CHOBA_TRY_ASSIGN(const qint64 there,
                     database.statement(QStringLiteral("SELECT COUNT(*) FROM pg_roles WHERE rolname = ?"))
                         .bind(name)
                         .scalar());
    return database
        .statement(there > 0 ? QStringLiteral("SELECT set_staff_password(?, ?, ?)")
                             : QStringLiteral("SELECT make_staff_login(?, ?, ?)"))
        .bind(name)
        .bind(hash)
        .bind(until)
        .exec();
}

Result<void> setOwnServerPassword(Database &database, const QString &name, const QString &password)
{
    CHOBA_TRY_ASSIGN(const QString hash, serverHash(database, name, password));
    return database.statement(QStringLiteral("SELECT set_own_password(?)")).bind(hash).exec();
}

} // namespace choba
