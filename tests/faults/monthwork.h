// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/upkeep/backupdatabase.h"
#include "tests/faults/manyaccounts.h"

#include <QList>

namespace choba {

/// The work of a month as faults meet it, with so many accounts that an issue takes two transactions.
enum class Work { Import, Close, Issue, BackUp };
inline constexpr int workAccounts = 70;

inline QString spelled(Work work)
{
    static const QStringList words{QStringLiteral("import"), QStringLiteral("close"), QStringLiteral("issue"),
                                   QStringLiteral("backup")};
    return words[static_cast<int>(work)];
}

/// \param folder where a backup goes
inline Result<void> run(Work work, SampleMonth &sample, const QString &folder)
{
    JobContext context;
    switch (work) {
    case Work::Import:
        return sample.import(linesOf(workAccounts));
    case Work::Close:
        CHOBA_TRY(closeSample(sample, context));
        return ok();
    case Work::Issue:
        CHOBA_TRY(issueSample(sample, context));
        return ok();
    case Work::BackUp:
        break;
    }
    Desk desk = sample.desk();
    CHOBA_TRY_ASSIGN(const BackupResult made, backUpDatabase(desk, {folder, 0, false, {}}, context));
    if (!made.notRecorded.isEmpty()) // the file is good; the database could not be told of it
        return Error::of(ErrorKind::Storage, made.notRecorded);
    return ok();
}

/// Rows that tell what was done: all before, all after, or for an issue whole batches.
struct Tally
{
    qint64 reports = 0;
    qint64 drafts = 0;
    qint64 issued = 0;
    bool operator==(const Tally &) const = default;
};

inline Result<Tally> tally(Database &database)
{
    const auto count = [&](const QString &of) {
        return database.statement(QStringLiteral("SELECT COUNT(*) FROM ") + of).scalar();
    };
    Tally tally;
    CHOBA_TRY_ASSIGN(tally.reports, count(QStringLiteral("report_version")));
    CHOBA_TRY_ASSIGN(tally.drafts, count(QStringLiteral("invoice WHERE number IS NULL")));
    CHOBA_TRY_ASSIGN(tally.issued, count(QStringLiteral("invoice WHERE number IS NOT NULL")));
    return tally;
}

/// What may be found after \a work was stopped at any moment; the last is all of it.
inline QList<Tally> allowed(Work work)
{
    switch (work) {
    case Work::Import:
        return {{0, 0, 0}, {1, 0, 0}};
    case Work::Close:
        return {{1, 0, 0}, {1, workAccounts, 0}};
    case Work::Issue:
        return {{1, workAccounts, 0}, {1, workAccounts - 64, 64}, {1, 0, workAccounts}};
    case Work::BackUp:
        return {{1, workAccounts, 0}};
    }
    Q_UNREACHABLE();
}

} // namespace choba
