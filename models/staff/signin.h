// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/usecase.h"

namespace choba {

/// What a person types to sign in. The code is of the one-time password; empty where none is set up.
struct Credentials
{
    QString name;
    QString password;
    QString code;
};

struct SignedIn
{
    Actor actor; ///< may do nothing while the password is temporary or the authenticator missing
    QString fullName;
    bool passwordIsTemporary = false; ///< changePassword() first, then sign in again
    bool hasTotp = false;
    bool mustSetUpTotp = false; ///< setUpTotp() first, then sign in again
};

/// Checks who somebody is and says what they may do. Every refusal sounds the same, takes as long and counts:
/// after five in a row each further try has to wait, 1 s at first and up to 60 s. A one-time password is good
/// once, also when two arrive together. Needs no open transaction. On PostgreSQL the connection must be the
/// person's own: the server has asked for the password already.
/// NotAllowed: wrong, locked (says how long), temporary password too old. Invalid (field "code"): a code is
/// needed and none was typed; that does not count.
Result<SignedIn> signIn(Database &database, const Clock &clock, const Credentials &credentials);

/// True when people have to sign in: from the first member of staff on.
Result<bool> needsSignIn(Database &database);

/// Who acts where nobody signs in: the owner, \a systemUser on SQLite and the connection's role on
/// PostgreSQL. With staff, the connection's role on PostgreSQL with its permissions; NotAllowed where a
/// password or code has to be asked for first.
Result<Actor> actingPerson(Database &database, const QString &systemUser);

} // namespace choba
