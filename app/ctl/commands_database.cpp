// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/session.h"
#include "models/billing/invoicestore.h"
#include "models/customers/accountstore.h"
#include "models/customers/customerstore.h"
#include "models/demo/builddemo.h"
#include "models/staff/managestaff.h"
#include "models/storage/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseCommands)
};

Result<Answer> withDemo(Session &session, QJsonObject json)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY(buildDemo(desk, rules, session.context()));
    InvoiceFilter issued;
    issued.isIssued = true;
    CHOBA_TRY_ASSIGN(const auto customers, CustomerStore(desk.database).all());
    CHOBA_TRY_ASSIGN(const auto accounts, AccountStore(desk.database).all());
    CHOBA_TRY_ASSIGN(const auto invoices, InvoiceStore(desk.database).heads(issued));
    json.insert(QStringLiteral("customers"), static_cast<qint64>(customers.size()));
    json.insert(QStringLiteral("accounts"), static_cast<qint64>(accounts.size()));
    json.insert(QStringLiteral("invoices"), static_cast<qint64>(invoices.size()));
    return Answer::facts(json, {{QStringLiteral("database"), Words::tr("Database")},
                                {QStringLiteral("customers"), Words::tr("Customers")},
                                {QStringLiteral("accounts"), Words::tr("Accounts")},
                                {QStringLiteral("invoices"), Words::tr("Invoices issued")}});
}

/// The first administrator turns the login on. The password is told once, here.
Result<Answer> withStaff(Session &session, QJsonObject json, const QString &admin)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const StaffAdded added, addStaff(desk, admin, {}, {StaffRole::Admin}));
    json.insert(QStringLiteral("admin"), added.user.name);
    json.insert(QStringLiteral("temporary_password"), added.temporaryPassword);
    return Answer::facts(
        json, {{QStringLiteral("database"), Words::tr("Database")},
               {QStringLiteral("admin"), Words::tr("Administrator")},
               {QStringLiteral("temporary_password"), Words::tr("Temporary password (24 hours)")}});
}

Result<Answer> init(Session &session, bool demo, const std::optional<QString> &admin)
{
    CHOBA_TRY_ASSIGN(const DatabaseLocation where, session.location());
    // The user's data folder need not be there yet; a folder that was named must be.
    if (!session.namesDatabase() && !QDir().mkpath(QFileInfo(where.filePath()).path()))
        return Error::of(ErrorKind::Storage,
                         Words::tr("The folder %1 cannot be made.").arg(QFileInfo(where.filePath()).path()));
    CHOBA_TRY_ASSIGN(const std::unique_ptr<Database> database, Database::open(where, Database::Mode::Create));
    CHOBA_TRY_ASSIGN(const Migrator migrator,
                     Migrator::fromFolder(QStringLiteral(":/migrations"), where.engine()));
    CHOBA_TRY_ASSIGN(const bool current, migrator.isCurrent(*database));
    CHOBA_TRY(migrator.migrate(*database));
    QJsonObject json{{QStringLiteral("database"), where.displayName()},
                     {QStringLiteral("schema"), migrator.latestVersion()},
                     {QStringLiteral("changed"), !current}};
    if (demo) {
        CHOBA_TRY_ASSIGN(const Answer answer, withDemo(session, json));
        if (!admin)
            return answer;
        json = answer.json;
    }
    if (admin)
        return withStaff(session, json, *admin);
    return Answer{json, current ? Words::tr("%1 is up to date.").arg(where.displayName())
                                : Words::tr("%1 is ready.").arg(where.displayName())};
}

} // namespace

void addDatabaseCommands(const Command &root)
{
    const Command command =
        root.command(QStringLiteral("init"), Words::tr("make a database, or bring it up to date"));
    const TypedFlag demo =
        command.flag(QStringLiteral("--demo"), Words::tr("fill it with a year of a fictional reseller"));
    const TypedFlag staff =
        command.flag(QStringLiteral("--staff"), Words::tr("from now on people have to sign in"));
    const TypedOption admin = command.option(QStringLiteral("--admin"), QStringLiteral("NAME"),
                                             Words::tr("the first administrator (default: you)"));
    command.run([demo, staff, admin](Session &session) {
        return init(session, *demo, *staff ? std::optional(admin->value_or(systemUser())) : std::nullopt);
    });
}

} // namespace choba
