// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demousage.h"
#include "models/storage/transaction.h"
#include "models/usage/importreport.h"
#include "tests/support/engines.h"
#include "ui/usage/usageservices.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace choba {

/// A SQLite file with months of the demo's reports up to October 2026 and what pages need around it. Only
/// imported, not closed: enough for usage, and quick.
class DemoDesk
{
public:
    DemoDesk()
        : clock(QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC))
        , database(engines.fresh(Engine::Sqlite))
        , rules(RuleBook::shipped())
    {
        QStandardPaths::setTestModeEnabled(true);
    }

    bool isGood() const { return database && rules; }

    /// Writes the demo's report of a month beside the database; \a edit may change its bytes.
    QString writeReport(Month month, const std::function<void(QByteArray &)> &edit = {})
    {
        QByteArray bytes =
            demoReport(demoCustomers(), {month, month.index() - Month(2025, 11).index(),
                                         month.lastDay().day(), month < Month(2026, 11), false, false});
        if (edit)
            edit(bytes);
        QFile file(folder.filePath(QStringLiteral("demo-cur.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the demo's report");
        return file.fileName();
    }

    Result<ImportResult> import(const QString &path)
    {
        Desk desk{*database, clock, Actor::owner(QStringLiteral("中野"))};
        JobContext job;
        return importReport(desk, *rules, path, {}, job, newOperation());
    }

    UsageServices services()
    {
        return {database->location(), *rules, clock, Actor::owner(QStringLiteral("中野")), *jobs(), changes};
    }

    JobQueue *jobs()
    {
        if (!m_jobs)
            m_jobs = std::make_unique<JobQueue>(database->location(), &changes);
        return m_jobs.get();
    }

    FixedClock clock;
    Engines engines;
    std::unique_ptr<Database> database;
    Result<RuleBook> rules;
    ChangeHub changes;
    QTemporaryDir folder;

private:
    std::unique_ptr<JobQueue> m_jobs;
};

} // namespace choba
