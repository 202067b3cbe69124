// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/grouproles.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupRoles)
};

/// Groups are named after the database; a restored one may be called otherwise and keeps the groups it had.
constexpr auto groupPrefix =
    "SELECT COALESCE((SELECT left(r.rolname, -length('_billing_manager')) FROM pg_policy p "
    "JOIN pg_roles r ON r.oid = p.polroles[1] WHERE p.polrelid = to_regclass('public.invoice') "
    "AND p.polname = 'invoice_void'), current_database())";

Result<void> makeGroup(Database &database, const QString &quotedName, const QString &plainName)
{
    CHOBA_TRY_ASSIGN(const qint64 there,
                     database.statement(QStringLiteral("SELECT COUNT(*) FROM pg_roles WHERE rolname = ?"))
                         .bind(plainName)
                         .scalar());
    if (there > 0)
        return ok();
    auto made = database.exec(QStringLiteral("CREATE ROLE ") + quotedName + QStringLiteral(" NOLOGIN"));
    if (made)
        return ok();
    return Error::of(
        ErrorKind::NotAllowed,
        Words::tr("The roles of this database cannot be made. Please run “chobactl init” once with a "
                  "connection that may create roles."),
        made.error().detail);
}

} // namespace

const QStringList &groupRoleNames()
{
    static const QStringList names{
        QStringLiteral("viewer"),        QStringLiteral("billing"),      QStringLiteral("billing_manager"),
        QStringLiteral("support"),       QStringLiteral("support_lead"), QStringLiteral("sales"),
        QStringLiteral("sales_manager"), QStringLiteral("csm"),          QStringLiteral("admin")};
    return names;
}

QString quotedIdentifier(const QString &name)
{
    QString inner = name;
    inner.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + inner + QLatin1Char('"');
}

QString groupRole(const QString &databaseName, const QString &roleName)
{
    return quotedIdentifier(databaseName + QLatin1Char('_') + roleName);
}

Result<void> makeGroupsOf(Database &database, const QString &script)
{
    static const QRegularExpression named(
        QStringLiteral("^(?:GRANT|CREATE POLICY|ALTER DEFAULT PRIVILEGES) .* TO ([\\w\"-]+)"),
        QRegularExpression::MultilineOption);
    QSet<QString> groups;
    for (auto found = named.globalMatch(script); found.hasNext();) {
        QString name = found.next().captured(1);
        name.remove(QLatin1Char('"'));
        for (const QString &role : groupRoleNames()) {
            if (name.endsWith(QLatin1Char('_') + role))
                groups.insert(name);
        }
    }
    for (const QString &name : std::as_const(groups))
        CHOBA_TRY(makeGroup(database, quotedIdentifier(name), name));
    return ok();
}

Result<QString> withGroupRoles(Database &database, QString script)
{
    if (!script.contains(QLatin1String("{role:")))
        return script;
    CHOBA_TRY_ASSIGN(
        const auto name,
        database.statement(QLatin1String(groupPrefix)).first([](const Row &row) { return row.text(0); }));
    for (const QString &role : groupRoleNames()) {
        const QString group = groupRole(*name, role);
        CHOBA_TRY(makeGroup(database, group, *name + QLatin1Char('_') + role));
        script.replace(QStringLiteral("{role:%1}").arg(role), group);
    }
    return script;
}

} // namespace choba
