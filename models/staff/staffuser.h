// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/roles.h"

#include <QDateTime>
#include <QJsonObject>

namespace choba {

/// A person who works with this database.
struct StaffUser
{
    qint64 id = 0;
    QString name; ///< what is typed to sign in; on PostgreSQL the login role
    QString fullName;
    std::vector<StaffRole> roles;
    bool active = true;
    int rowVersion = 1;
};

/// How a person proves who they are. Never shown, never in audit rows or exports.
struct StaffCredential
{
    QString name;
    QString passwordHash;    ///< "" on PostgreSQL, where the server asks
    QDateTime passwordUntil; ///< valid = temporary: must be changed before this instant
    QByteArray totpSealed;   ///< empty = no one-time passwords
    qint64 totpLastStep = 0;
    int failedAttempts = 0;
    QDateTime lockedUntil;
    bool totpRequired = false; ///< had a one-time password that a reset took off
};

QJsonObject toJson(const StaffUser &user);

} // namespace choba
