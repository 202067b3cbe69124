// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/staffuser.h"
#include "models/storage/database.h"

namespace choba {

/// All SQL of staff: people, their roles, their credentials.
class StaffStore
{
public:
    explicit StaffStore(Database &database)
        : m_database(database)
    {}

    Result<std::vector<StaffUser>> all() const; ///< by name
    Result<std::optional<StaffUser>> named(const QString &name) const;
    /// NotFound when there is none.
    Result<StaffUser> byName(const QString &name) const;
    Result<qint64> count() const;
    Result<qint64> activeAdmins() const;

    /// Conflict (field "name") when the name is taken.
    Result<qint64> insert(const StaffUser &user, const QDateTime &now);
    /// Full name, roles and state. False when \a user's rowVersion is not the stored one.
    Result<bool> update(const StaffUser &user);

    /// On PostgreSQL only one's own, and any for an admin.
    Result<std::optional<StaffCredential>> credential(const QString &name) const;
    Result<void> insertCredential(const StaffCredential &credential);
    Result<void> setPassword(const QString &name, const QString &hash, const QDateTime &until);
    Result<void> setTotp(const QString &name, const QByteArray &sealed,
                         qint64 lastStep); ///< empty removes it
    /// Somebody who had one has to set one up again.
    Result<void> takeOffTotp(const QString &name);
    /// False when \a step was used before: of two at once one wins.
    Result<bool> useTotpStep(const QString &name, qint64 step);
    Result<void> setAttempts(const QString &name, int failed, const QDateTime &lockedUntil);

private:
    Result<std::vector<StaffUser>> where(const QString &condition, const std::optional<QString> &name) const;
    Result<void> writeRoles(qint64 id, const std::vector<StaffRole> &roles);

    Database &m_database;
};

} // namespace choba
