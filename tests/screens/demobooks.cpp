// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/demobooks.h"

#include "models/billing/adjustinvoice.h"
#include "models/billing/invoicestore.h"
#include "models/billing/redraftinvoice.h"
#include "models/demo/builddemo.h"
#include "models/storage/migrator.h"

namespace choba {

DemoBooks &DemoBooks::shared()
{
    static DemoBooks books;
    return books;
}

DatabaseLocation DemoBooks::location() const
{
    return DatabaseLocation::sqliteFile(m_folder.filePath(QStringLiteral("demo.db")));
}

DemoBooks::DemoBooks()
    : m_rules(RuleBook::shipped().value())
{
    const auto done = build();
    if (!done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
}

Result<void> DemoBooks::build()
{
    CHOBA_TRY_ASSIGN(const auto database, Database::open(location(), Database::Mode::Create));
    CHOBA_TRY_ASSIGN(const Migrator migrator,
                     Migrator::fromFolder(QStringLiteral(":/migrations"), Engine::Sqlite));
    CHOBA_TRY(migrator.migrate(*database));
    Desk desk{*database, m_clock, Actor::owner(QStringLiteral("中野"))};
    JobContext context;
    CHOBA_TRY(buildDemo(desk, m_rules, context));
    return adjust(desk);
}

Result<void> DemoBooks::adjust(Desk &desk)
{
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> drafts,
                     InvoiceStore(desk.database).heads({openMonth(), {}, {}, InvoiceState::Draft, {}}));
    const QString account = drafts.at(1).account;
    CHOBA_TRY(addManualLine(desk, account, openMonth(), QStringLiteral("構成レビュー支援(10月分)"),
                            Yen(55'000), QStringLiteral("見積書 2026-077")));
    CHOBA_TRY(redraftInvoice(desk, m_rules, account, openMonth()));
    return ok();
}

} // namespace choba
