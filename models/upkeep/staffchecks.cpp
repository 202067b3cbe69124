// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/staffchecks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StaffChecks)
};

struct Standing
{
    bool active = false;
    std::set<QString> roles;
    bool operator==(const Standing &) const = default;
};
using People = std::map<QString, Standing>;

Result<People> storedPeople(Database &database)
{
    People people;
    CHOBA_TRY(database
                  .statement(QStringLiteral("SELECT u.name, u.active, COALESCE(r.role, '') FROM staff_user u "
                                            "LEFT JOIN staff_role r ON r.staff_id = u.id"))
                  .forEach([&](const Row &row) {
                      Standing &standing = people[row.text(0)];
                      standing.active = row.flag(1);
                      if (const QString role = row.text(2); !role.isEmpty())
                          standing.roles.insert(role);
                  }));
    return people;
}

Result<People> loggedPeople(Database &database)
{
    People people;
    CHOBA_TRY(database
                  .statement(QStringLiteral(
                      "SELECT subject_id, after_json FROM audit WHERE subject_kind = 'staff_user' "
                      "AND action IN ('add_staff', 'edit_staff') ORDER BY id"))
                  .forEach([&](const Row &row) {
                      const QJsonObject after = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
                      Standing standing{after.value(QLatin1String("active")).toBool(), {}};
                      for (const QJsonValue role : after.value(QLatin1String("roles")).toArray())
                          standing.roles.insert(role.toString());
                      people[row.text(0)] = standing;
                  }));
    return people;
}

struct Membership
{
    QString person;
    QString role; ///< "" = may make roles
};

/// Of this database's groups; owner and superusers are above them.
Result<std::vector<Membership>> serverMemberships(Database &database)
{
    return database
        .statement(QStringLiteral(
            "WITH groups AS (SELECT r.oid, w.word FROM (VALUES ('viewer'), ('billing'), ('billing_manager'), "
            "('support'), ('support_lead'), ('sales'), ('sales_manager'), ('csm'), ('admin')) w (word) "
            "JOIN pg_roles r ON r.rolname = group_prefix() || '_' || w.word) "
            "SELECT p.rolname, g.word FROM pg_auth_members m JOIN groups g ON g.oid = m.roleid "
            "JOIN pg_roles p ON p.oid = m.member WHERE NOT p.rolsuper "
            "AND p.oid <> (SELECT datdba FROM pg_database WHERE datname = current_database()) "
            "AND p.oid <> (SELECT relowner FROM pg_class WHERE oid = 'staff_user'::regclass) "
            "AND p.oid NOT IN (SELECT oid FROM groups) "
            "UNION SELECT p.rolname, '' FROM pg_roles p JOIN staff_user u ON u.name = p.rolname "
            "WHERE p.rolcreaterole AND NOT p.rolsuper AND p.oid <> (SELECT datdba FROM pg_database "
            "WHERE datname = current_database()) ORDER BY 1, 2"))
        .rows([](const Row &row) {
            return Membership{row.text(0), row.text(1)};
        });
}

bool mayBeIn(const Membership &membership, const People &people)
{
    const auto person = people.find(membership.person);
    return person != people.end() && person->second.active &&
           (membership.role == QLatin1String("viewer") || person->second.roles.count(membership.role) > 0);
}

} // namespace

Result<void> checkStaff(Database &database, CheckReport &report)
{
    CHOBA_TRY_ASSIGN(const People stored, storedPeople(database));
    CHOBA_TRY_ASSIGN(People logged, loggedPeople(database));
    for (const auto &[name, standing] : stored) {
        report.looked(CheckPart::Staff);
        const auto told = logged.find(name);
        if (told == logged.end() || told->second != standing)
            //: ja: 役割または状態が監査ログの記録と一致しません
            report.wrong(CheckPart::Staff, name,
                         Words::tr("Roles or state are not what the audit log tells."));
        if (told != logged.end())
            logged.erase(told);
    }
    for (const auto &[name, standing] : logged)
        //: ja: 監査ログに登録の記録がありますが、担当者がいません
        report.wrong(CheckPart::Staff, name,
                     Words::tr("The audit log tells of this person, but there is none."));
    if (database.engine() == Engine::Sqlite)
        return ok();
    CHOBA_TRY_ASSIGN(const std::vector<Membership> memberships, serverMemberships(database));
    for (const Membership &membership : memberships) {
        if (mayBeIn(membership, stored))
            continue;
        report.wrong(
            CheckPart::Staff, membership.person,
            membership.role.isEmpty()
                //: ja: サーバーのロールを作成できる権限があります
                ? Words::tr("The server lets this role make roles.")
                //: ja: サーバー上で、担当者にない役割 %1 を持っています
                : Words::tr("On the server it has the role %1, which it should not.").arg(membership.role));
    }
    return ok();
}

} // namespace choba
