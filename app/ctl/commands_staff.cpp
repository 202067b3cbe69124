// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/askcredentials.h"
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/session.h"
#include "models/staff/managestaff.h"
#include "models/staff/ownlogin.h"
#include "models/staff/signinpolicy.h"
#include "models/staff/staffstore.h"
#include "models/staff/totp.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StaffCommands)
};

std::vector<ShownField> columns()
{
    return {{QStringLiteral("name"), Words::tr("Name")},
            {QStringLiteral("full_name"), Words::tr("Full name")},
            {QStringLiteral("roles"), Words::tr("Roles")},
            {QStringLiteral("active"), Words::tr("Active")},
            {QStringLiteral("temporary_password"), Words::tr("Temporary password (24 hours)")}};
}

Answer answer(const StaffAdded &added)
{
    QJsonObject json = toJson(added.user);
    json.insert(QStringLiteral("temporary_password"), added.temporaryPassword);
    if (!added.totpTakenOff)
        return Answer::facts(json, columns());
    json.insert(QStringLiteral("totp_taken_off"), true);
    Answer answer = Answer::facts(json, columns());
    //: ja: 認証アプリの設定は解除されました。本人が再設定するまで、ほかの操作はできません。
    answer.words += QLatin1Char('\n') + Words::tr("The authenticator is taken off. Until it is set up again, "
                                                  "nothing else can be done with this name.");
    return answer;
}

/// Not in toJson(): audit rows tell what a person changed.
QJsonObject withVersion(const StaffUser &user)
{
    QJsonObject json = toJson(user);
    json.insert(QStringLiteral("row_version"), user.rowVersion);
    return json;
}

Result<std::vector<StaffRole>> parsedRoles(const QStringList &texts)
{
    std::vector<StaffRole> roles;
    for (const QString &text : texts) {
        CHOBA_TRY_ASSIGN(const StaffRole role, parseStaffRole(text));
        roles.push_back(role);
    }
    return roles;
}

Result<Answer> add(Session &session, const QString &name, const QString &fullName,
                   const QStringList &roleTexts)
{
    CHOBA_TRY_ASSIGN(const std::vector<StaffRole> roles, parsedRoles(roleTexts));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const StaffAdded added, addStaff(desk, name, fullName, roles));
    return answer(added);
}

Result<Answer> edit(Session &session, const QString &name, const std::optional<QString> &fullName,
                    const QStringList &roleTexts, std::optional<bool> active,
                    const std::optional<QString> &given)
{
    CHOBA_TRY_ASSIGN(const std::vector<StaffRole> roles, parsedRoles(roleTexts));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(StaffUser user, StaffStore(desk.database).byName(name));
    CHOBA_TRY_ASSIGN(user.rowVersion, versionToReplace(given, user.rowVersion));
    user.fullName = fullName.value_or(user.fullName);
    user.active = active.value_or(user.active);
    if (!roles.empty())
        user.roles = roles;
    CHOBA_TRY_ASSIGN(const StaffUser edited, editStaff(desk, user));
    return Answer::facts(withVersion(edited), columns());
}

Result<Answer> list(Session &session)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const std::vector<StaffUser> users, StaffStore(*database).all());
    QJsonArray items;
    for (const StaffUser &user : users)
        items += withVersion(user);
    std::vector<ShownField> shown = columns();
    shown.pop_back();
    return Answer::list(items, shown);
}

/// The table of section 19, as the program has it.
Result<Answer> listRoles(Session &)
{
    QJsonArray items;
    for (const StaffRole role : allStaffRoles) {
        QStringList may;
        for (const Permission permission : allPermissions) {
            if (permissionsOf(role).has(permission))
                may += words(permission);
        }
        items += QJsonObject{{QStringLiteral("role"), spelled(role)},
                             {QStringLiteral("title"), words(role)},
                             {QStringLiteral("may"), may.join(QStringLiteral(", "))}};
    }
    return Answer::list(items, {{QStringLiteral("role"), Words::tr("Role")},
                                {QStringLiteral("title"), Words::tr("Title")},
                                {QStringLiteral("may"), Words::tr("May, besides reading")}});
}

Result<Answer> changeOwnPassword(Session &session)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.ownDesk());
    CHOBA_TRY_ASSIGN(const QString password, askSecret("CHOBA_NEW_PASSWORD", QStringLiteral("new_password"),
                                                       Words::tr("New password")));
    CHOBA_TRY(changePassword(desk, session.credentials().password, password));
    return Answer{{{QStringLiteral("name"), desk.actor.name}, {QStringLiteral("changed"), true}},
                  Words::tr("The password is changed.")};
}

/// The seed goes to a file that only its owner reads, never through an argument.
Result<Answer> newTotp(Session &session, const QString &path)
{
    CHOBA_TRY_ASSIGN(const Desk desk, session.totpDesk());
    const QByteArray seed = newTotpSeed();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(seed.toHex()) < 0 || !file.commit())
        return Error::of(ErrorKind::Storage, Words::tr("%1 cannot be written.").arg(path),
                         file.errorString());
    const QString address = totpAddress(seed, desk.actor.name, desk.database.location().displayName());
    return Answer::facts({{QStringLiteral("seed"), totpSeedText(seed)}, {QStringLiteral("address"), address}},
                         {{QStringLiteral("seed"), Words::tr("Key for the authenticator")},
                          {QStringLiteral("address"), Words::tr("The same as an address")}});
}

Result<Answer> confirmTotp(Session &session, const QString &path, const QString &code)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::NotFound, Words::tr("%1 cannot be read.").arg(path), file.errorString());
    CHOBA_TRY_ASSIGN(Desk desk, session.totpDesk());
    const SystemClock now;
    Desk real{desk.database, now, desk.actor};
    CHOBA_TRY(setUpTotp(real, session.credentials().password, QByteArray::fromHex(file.readAll()), code));
    file.close();
    file.remove();
    return Answer{{{QStringLiteral("name"), desk.actor.name}, {QStringLiteral("totp"), true}},
                  Words::tr("From now on signing in also asks for the code of the authenticator.")};
}

Result<Answer> requireTotp(Session &session, const QString &state)
{
    if (state != QLatin1String("on") && state != QLatin1String("off"))
        return Error::invalid(QStringLiteral("state"), Words::tr("“%1” is neither on nor off.").arg(state));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(SignInPolicy policy, readSignInPolicy(desk.database));
    policy.totpRequired = state == QLatin1String("on");
    CHOBA_TRY(saveSignInPolicy(desk, policy));
    return Answer{{{QStringLiteral("totp_required"), policy.totpRequired}},
                  //: ja: 今後、サインインには全員の認証アプリが必要です。
                  policy.totpRequired ? Words::tr("From now on everyone needs an authenticator to work.")
                                      //: ja: 認証アプリの設定は任意です。
                                      : Words::tr("The authenticator is everyone's own choice.")};
}

void addPeople(const Command &staff)
{
    const Command added = staff.command(QStringLiteral("add"), Words::tr("let somebody in"));
    const TypedWord name = added.argument(QStringLiteral("NAME"), Words::tr("what is typed to sign in"));
    const TypedOption fullName =
        added.option(QStringLiteral("--full-name"), QStringLiteral("TEXT"), Words::tr("the person's name"));
    const TypedList roles =
        added.requiredList(QStringLiteral("--role"), QStringLiteral("ROLE"),
                           Words::tr("what the person may do; \"staff roles\" lists them"));
    added.run([name, fullName, roles](Session &session) {
        return add(session, *name, fullName->value_or(QString()), *roles);
    });

    const Command edited = staff.command(QStringLiteral("edit"), Words::tr("change roles or name"));
    const TypedWord who = edited.argument(QStringLiteral("NAME"), Words::tr("what is typed to sign in"));
    const TypedOption newName =
        edited.option(QStringLiteral("--full-name"), QStringLiteral("TEXT"), Words::tr("the person's name"));
    const TypedList newRoles =
        edited.list(QStringLiteral("--role"), QStringLiteral("ROLE"), Words::tr("all roles from now on"));
    const TypedOption version = addIfVersion(edited);
    edited.run([who, newName, newRoles, version](Session &session) {
        return edit(session, *who, *newName, *newRoles, {}, *version);
    });

    for (const bool active : {false, true}) {
        const Command one =
            staff.command(active ? QStringLiteral("enable") : QStringLiteral("disable"),
                          active ? Words::tr("let somebody in again") : Words::tr("keep somebody out"));
        const TypedWord whom = one.argument(QStringLiteral("NAME"), Words::tr("what is typed to sign in"));
        one.run([whom, active](Session &session) { return edit(session, *whom, {}, {}, active, {}); });
    }

    const Command reset =
        staff.command(QStringLiteral("reset-password"), Words::tr("a new temporary password for somebody"));
    const TypedWord whose = reset.argument(QStringLiteral("NAME"), Words::tr("what is typed to sign in"));
    reset.run([whose](Session &session) -> Result<Answer> {
        CHOBA_TRY_ASSIGN(Desk desk, session.desk());
        CHOBA_TRY_ASSIGN(const StaffAdded fresh, resetStaffPassword(desk, *whose));
        return answer(fresh);
    });
}

} // namespace

void addStaffCommands(const Command &root)
{
    const Command staff =
        root.command(QStringLiteral("staff"), Words::tr("who works here and in which roles"));
    addPeople(staff);
    staff.command(QStringLiteral("list"), Words::tr("everyone")).run(list);
    staff.command(QStringLiteral("roles"), Words::tr("what each role may do")).run(listRoles);
    staff
        .command(
            QStringLiteral("password"),
            Words::tr("change your own password (CHOBA_NEW_PASSWORD, CHOBA_NEW_PASSWORD_FILE or a prompt)"))
        .run(changeOwnPassword);
    const Command totp = staff.command(QStringLiteral("totp"), Words::tr("your own one-time password"));
    const Command begun = totp.command(QStringLiteral("new"), Words::tr("make a key for the authenticator"));
    const TypedWord keyFile =
        begun.argument(QStringLiteral("FILE"), Words::tr("keeps the key until it is confirmed"));
    begun.run([keyFile](Session &session) { return newTotp(session, *keyFile); });
    const Command confirmed =
        totp.command(QStringLiteral("confirm"), Words::tr("prove that the authenticator has it"));
    const TypedWord madeFile = confirmed.argument(QStringLiteral("FILE"), Words::tr("of \"staff totp new\""));
    const TypedWord code = confirmed.argument(QStringLiteral("CODE"), Words::tr("six digits"));
    confirmed.run([madeFile, code](Session &session) { return confirmTotp(session, *madeFile, *code); });
    //: ja: 全員に認証アプリを必須にする、または任意に戻す
    const Command required = totp.command(QStringLiteral("require"),
                                          Words::tr("ask for the authenticator of everyone, or no longer"));
    //: ja: on または off
    const TypedWord state = required.argument(QStringLiteral("STATE"), Words::tr("on or off"));
    required.run([state](Session &session) { return requireTotp(session, *state); });
}

} // namespace choba
