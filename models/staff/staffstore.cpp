// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staffstore.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StaffStore)
};

/// Rows of one person follow each other, one for each role.
void addRow(std::vector<StaffUser> &users, const Row &row)
{
    if (users.empty() || users.back().id != row.int64(0)) {
        StaffUser user;
        user.id = row.int64(0);
        user.name = row.text(1);
        user.fullName = row.text(2);
        user.active = row.flag(3);
        user.rowVersion = row.int32(4);
        users.push_back(user);
    }
    if (const auto role = parseStaffRole(row.text(5)); role)
        users.back().roles.push_back(*role);
}

} // namespace

Result<std::vector<StaffUser>> StaffStore::where(const QString &condition,
                                                 const std::optional<QString> &name) const
{
    SqlStatement statement = m_database.statement(
        QStringLiteral("SELECT u.id, u.name, u.full_name, u.active, u.row_version, r.role FROM staff_user u "
                       "LEFT JOIN staff_role r ON r.staff_id = u.id %1 ORDER BY u.name, u.id, r.role")
            .arg(condition));
    if (name)
        statement.bind(*name);
    std::vector<StaffUser> users;
    CHOBA_TRY(statement.forEach([&users](const Row &row) { addRow(users, row); }));
    return users;
}

Result<std::vector<StaffUser>> StaffStore::all() const
{
    return where({}, std::nullopt);
}

Result<std::optional<StaffUser>> StaffStore::named(const QString &name) const
{
    CHOBA_TRY_ASSIGN(const std::vector<StaffUser> users, where(QStringLiteral("WHERE u.name = ?"), name));
    return users.empty() ? std::nullopt : std::optional(users.front());
}

Result<StaffUser> StaffStore::byName(const QString &name) const
{
    CHOBA_TRY_ASSIGN(const std::optional<StaffUser> user, named(name));
    if (!user)
        return Error::at(ErrorKind::NotFound, QStringLiteral("name"),
                         Words::tr("Nobody here is called %1.").arg(name));
    return *user;
}

Result<qint64> StaffStore::count() const
{
    return m_database.statement(QStringLiteral("SELECT COUNT(*) FROM staff_user")).scalar();
}

Result<qint64> StaffStore::activeAdmins() const
{
    return m_database
        .statement(QStringLiteral("SELECT COUNT(*) FROM staff_user u JOIN staff_role r ON r.staff_id = u.id "
                                  "WHERE u.active = 1 AND r.role = 'admin'"))
        .scalar();
}

Result<qint64> StaffStore::insert(const StaffUser &user, const QDateTime &now)
{
    CHOBA_TRY_ASSIGN(const std::optional<StaffUser> other, named(user.name));
    if (other)
        return Error::at(ErrorKind::Conflict, QStringLiteral("name"),
                         Words::tr("Somebody is called %1 already.").arg(user.name));
    CHOBA_TRY_ASSIGN(const qint64 id, m_database
                                          .statement(QStringLiteral(
                                              "INSERT INTO staff_user (name, full_name, active, created_at) "
                                              "VALUES (?, ?, ?, ?) RETURNING id"))
                                          .bind(user.name)
                                          .bind(user.fullName)
                                          .bind(user.active)
                                          .bind(now)
                                          .scalar());
    CHOBA_TRY(writeRoles(id, user.roles));
    return id;
}

Result<bool> StaffStore::update(const StaffUser &user)
{
    CHOBA_TRY_ASSIGN(
        const qint64 changed,
        m_database
            .statement(QStringLiteral("UPDATE staff_user SET full_name = ?, active = ?, "
                                      "row_version = row_version + 1 WHERE id = ? AND row_version = ?"))
            .bind(user.fullName)
            .bind(user.active)
            .bind(user.id)
            .bind(user.rowVersion)
            .execCounting());
    if (changed == 0)
        return false;
    CHOBA_TRY(writeRoles(user.id, user.roles));
    return true;
}

Result<void> StaffStore::writeRoles(qint64 id, const std::vector<StaffRole> &roles)
{
    CHOBA_TRY(
        m_database.statement(QStringLiteral("DELETE FROM staff_role WHERE staff_id = ?")).bind(id).exec());
    SqlStatement insert =
        m_database.statement(QStringLiteral("INSERT INTO staff_role (staff_id, role) VALUES (?, ?)"));
    for (const StaffRole role : roles)
        CHOBA_TRY(insert.bind(id).bind(spelled(role)).exec());
    return ok();
}

Result<std::optional<StaffCredential>> StaffStore::credential(const QString &name) const
{
    return m_database
        .statement(QStringLiteral(
            "SELECT name, password_hash, password_until, totp_sealed, totp_last_step, "
            "failed_attempts, locked_until, totp_required FROM staff_credential WHERE name = ?"))
        .bind(name)
        .first([](const Row &row) {
            return StaffCredential{row.text(0),  row.text(1),  row.instant(2), row.bytes(3),
                                   row.int64(4), row.int32(5), row.instant(6), row.flag(7)};
        });
}

Result<void> StaffStore::insertCredential(const StaffCredential &credential)
{
    return m_database
        .statement(QStringLiteral(
            "INSERT INTO staff_credential (name, password_hash, password_until) VALUES (?, ?, ?)"))
        .bind(credential.name)
        .bind(credential.passwordHash)
        .bind(credential.passwordUntil)
        .exec();
}

Result<void> StaffStore::setPassword(const QString &name, const QString &hash, const QDateTime &until)
{
    // On PostgreSQL the hash is the server's and this column not the person's to write.
    const QString columns =
        m_database.engine() == Engine::Sqlite ? QStringLiteral("password_hash = ?, ") : QString();
    SqlStatement statement = m_database.statement(
        QStringLiteral(
            "UPDATE staff_credential SET %1password_until = ?, failed_attempts = 0, locked_until = NULL "
            "WHERE name = ?")
            .arg(columns));
    if (!columns.isEmpty())
        statement.bind(hash);
    return statement.bind(until).bind(name).exec();
}

Result<void> StaffStore::setTotp(const QString &name, const QByteArray &sealed, qint64 lastStep)
{
    SqlStatement statement = m_database.statement(
        QStringLiteral("UPDATE staff_credential SET totp_sealed = ?, totp_last_step = ? WHERE name = ?"));
    if (sealed.isEmpty())
        statement.bind(std::nullopt);
    else
        statement.bind(sealed);
    return statement.bind(lastStep).bind(name).exec();
}

Result<void> StaffStore::takeOffTotp(const QString &name)
{
    return m_database
        .statement(QStringLiteral("UPDATE staff_credential SET totp_required = "
                                  "CASE WHEN totp_sealed IS NULL THEN totp_required ELSE 1 END, "
                                  "totp_sealed = NULL, totp_last_step = 0 WHERE name = ?"))
        .bind(name)
        .exec();
}

Result<bool> StaffStore::useTotpStep(const QString &name, qint64 step)
{
    CHOBA_TRY_ASSIGN(const qint64 changed,
                     m_database
                         .statement(QStringLiteral("UPDATE staff_credential SET totp_last_step = ? "
                                                   "WHERE name = ? AND totp_last_step < ?"))
                         .bind(step)
                         .bind(name)
                         .bind(step)
                         .execCounting());
    return changed == 1;
}

Result<void> StaffStore::setAttempts(const QString &name, int failed, const QDateTime &lockedUntil)
{
    return m_database
        .statement(QStringLiteral(
            "UPDATE staff_credential SET failed_attempts = ?, locked_until = ? WHERE name = ?"))
        .bind(failed)
        .bind(lockedUntil)
        .bind(name)
        .exec();
}

} // namespace choba
