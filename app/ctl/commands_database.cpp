// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/session.h"
#include "models/billing/invoicestore.h"
#include "models/customers/accountstore.h"
#include "models/customers/customerstore.h"
#include "models/demo/builddemo.h"
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
    issued.state = InvoiceState::Issued;
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

Result<Answer> init(Session &session, bool demo)
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
    if (demo)
        return withDemo(session, json);
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
    command.run([demo](Session &session) { return init(session, *demo); });
}

} // namespace choba
