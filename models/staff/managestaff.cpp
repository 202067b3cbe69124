// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/managestaff.h"

#include "models/staff/passwordhash.h"
#include "models/staff/serverroles.h"
#include "models/staff/staffstore.h"
#include "models/storage/audit.h"
#include "models/storage/lastchange.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ManageStaff)
};

constexpr int temporaryHours = 24;

const QString staffKind = QStringLiteral("staff_user");

Change staffChange(qint64 id)
{
    return {staffKind, {id}};
}

AuditEntry entry(const QString &action, const QString &name, const QJsonObject &before,
                 const QJsonObject &after)
{
    return {action, staffKind, name, before, after};
}

Result<StaffUser> checked(StaffUser user)
{
    static const QRegularExpression nameForm(QStringLiteral("\\A[a-z][a-z0-9._-]{1,31}\\z"));
    std::vector<Problem> problems;
    if (!nameForm.match(user.name).hasMatch())
        problems.push_back(
            {QStringLiteral("name"), Words::tr("A name to sign in with has 2 to 32 of a–z, 0–9, “.”, “-” "
                                               "and “_”, and begins with a letter.")});
    user.fullName = user.fullName.simplified();
    if (user.fullName.isEmpty())
        user.fullName = user.name;
    std::sort(user.roles.begin(), user.roles.end());
    user.roles.erase(std::unique(user.roles.begin(), user.roles.end()), user.roles.end());
    if (user.roles.empty())
        problems.push_back({QStringLiteral("role"), Words::tr("A person needs at least one role.")});
    if (!problems.empty())
        return Error::invalid(problems);
    return user;
}

bool isAdmin(const StaffUser &user)
{
    return user.active &&
           std::find(user.roles.begin(), user.roles.end(), StaffRole::Admin) != user.roles.end();
}

Result<void> needAdmin(StaffStore &store)
{
    CHOBA_TRY_ASSIGN(const qint64 admins, store.activeAdmins());
    if (admins > 0)
        return ok();
    return Error::at(ErrorKind::Conflict, QStringLiteral("role"),
                     Words::tr("Somebody has to stay an administrator: nobody else could let people in."));
}

/// What is stored where Choba itself asks for the password: nothing where the server does.
Result<QString> storedHash(const Database &database, const QString &password)
{
    return database.engine() == Engine::Sqlite ? passwordHash(password)
                                               : Result<QString>(QString(QLatin1String("")));
}

} // namespace

Result<StaffAdded> addStaff(Desk &desk, const QString &name, const QString &fullName,
                            const std::vector<StaffRole> &roles)
{
    CHOBA_TRY(require(desk, Permission::ManageStaff));
    return retried(desk.database, [&]() -> Result<StaffAdded> {
        StaffAdded added{{0, name, fullName, roles, true, 1}, temporaryPassword(), false};
        CHOBA_TRY_ASSIGN(added.user, checked(added.user));
        CHOBA_TRY_ASSIGN(const QString hash, storedHash(desk.database, added.temporaryPassword));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        StaffStore store(desk.database);
        CHOBA_TRY_ASSIGN(added.user.id, store.insert(added.user, desk.clock.now()));
        CHOBA_TRY(needAdmin(store));
        StaffCredential credential;
        credential.name = added.user.name;
        credential.passwordHash = hash;
        credential.passwordUntil = desk.clock.now().addSecs(temporaryHours * 3600);
        CHOBA_TRY(store.insertCredential(credential));
        if (desk.database.engine() == Engine::Postgres)
            CHOBA_TRY(
                makeLoginRole(desk.database, added.user, added.temporaryPassword, credential.passwordUntil));
        CHOBA_TRY(
            appendAudit(desk, entry(QStringLiteral("add_staff"), added.user.name, {}, toJson(added.user))));
        transaction.announce(staffChange(added.user.id));
        CHOBA_TRY(transaction.commit());
        return added;
    });
}

Result<StaffUser> editStaff(Desk &desk, const StaffUser &changed)
{
    CHOBA_TRY(require(desk, Permission::ManageStaff));
    return retried(desk.database, [&]() -> Result<StaffUser> {
        CHOBA_TRY_ASSIGN(StaffUser after, checked(changed));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        StaffStore store(desk.database);
        CHOBA_TRY_ASSIGN(const StaffUser before, store.byName(after.name));
        after.id = before.id;
        if (toJson(before) == toJson(after))
            return before;
        CHOBA_TRY_ASSIGN(const bool written, store.update(after));
        if (!written)
            return changedMeanwhile(desk.database, staffKind, before.name);
        if (isAdmin(before) && !isAdmin(after))
            CHOBA_TRY(needAdmin(store));
        if (desk.database.engine() == Engine::Postgres)
            CHOBA_TRY(setGroups(desk.database, after));
        CHOBA_TRY(appendAudit(
            desk, entry(QStringLiteral("edit_staff"), after.name, toJson(before), toJson(after))));
        transaction.announce(staffChange(after.id));
        CHOBA_TRY(transaction.commit());
        ++after.rowVersion;
        return after;
    });
}

Result<StaffAdded> resetStaffPassword(Desk &desk, const QString &name)
{
    CHOBA_TRY(require(desk, Permission::ManageStaff));
    return retried(desk.database, [&]() -> Result<StaffAdded> {
        StaffAdded reset{{}, temporaryPassword(), false};
        CHOBA_TRY_ASSIGN(const QString hash, storedHash(desk.database, reset.temporaryPassword));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        StaffStore store(desk.database);
        CHOBA_TRY_ASSIGN(reset.user, store.byName(name));
        const QDateTime until = desk.clock.now().addSecs(temporaryHours * 3600);
        CHOBA_TRY(store.setPassword(name, hash, until));
        CHOBA_TRY_ASSIGN(const std::optional<StaffCredential> before, store.credential(name));
        reset.totpTakenOff = before && !before->totpSealed.isEmpty();
        CHOBA_TRY(store.takeOffTotp(name));
        if (desk.database.engine() == Engine::Postgres)
            CHOBA_TRY(resetServerPassword(desk.database, name, reset.temporaryPassword, until));
        CHOBA_TRY(appendAudit(desk, entry(QStringLiteral("reset_staff_password"), name, {},
                                          {{QStringLiteral("totp_taken_off"), reset.totpTakenOff}})));
        transaction.announce(staffChange(reset.user.id));
        CHOBA_TRY(transaction.commit());
        return reset;
    });
}

} // namespace choba
