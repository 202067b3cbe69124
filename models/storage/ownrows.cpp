// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ownrows.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <mutex>
#include <vector>

namespace choba {

namespace {

struct OwnRows
{
    std::mutex mutex;
    QHash<QString, std::vector<AuditSpan>> committed; ///< by file, in the order of their rows
    QHash<const Database *, qint64> begun;            ///< the last row as a transaction began
};

OwnRows &ownRows()
{
    static OwnRows rows;
    return rows;
}

bool isKept(const Database &database)
{
    return database.engine() == Engine::Sqlite && database.changeHub() != nullptr;
}

QString fileOf(const Database &database)
{
    return QFileInfo(database.location().filePath()).absoluteFilePath();
}

} // namespace

Result<qint64> lastAuditRow(Database &database)
{
    return database.statement(QStringLiteral("SELECT coalesce(max(id), 0) FROM audit")).scalar();
}

void noteBegin(Database &database)
{
    if (!isKept(database))
        return;
    const qint64 last = lastAuditRow(database).value_or(0); // 0: no log yet, the schema is being made
    const std::scoped_lock lock(ownRows().mutex);
    ownRows().begun.insert(&database, last);
}

std::optional<AuditSpan> addOwnRows(Database &database)
{
    if (!isKept(database))
        return std::nullopt;
    const qint64 last = lastAuditRow(database).value_or(0);
    const std::scoped_lock lock(ownRows().mutex);
    const AuditSpan span{ownRows().begun.take(&database), last};
    if (span.upTo <= span.after)
        return std::nullopt;
    ownRows().committed[fileOf(database)].push_back(span);
    return span;
}

void dropOwnRows(Database &database, const AuditSpan &span)
{
    const std::scoped_lock lock(ownRows().mutex);
    std::vector<AuditSpan> &spans = ownRows().committed[fileOf(database)];
    std::erase_if(spans,
                  [&](const AuditSpan &own) { return own.after == span.after && own.upTo == span.upTo; });
}

bool takeOwnRows(Database &database, const AuditSpan &seen)
{
    const std::scoped_lock lock(ownRows().mutex);
    std::vector<AuditSpan> &spans = ownRows().committed[fileOf(database)];
    qint64 known = seen.after;
    for (const AuditSpan &own : spans) {
        if (own.after <= known)
            known = std::max(known, own.upTo);
    }
    std::erase_if(spans, [&](const AuditSpan &own) { return own.upTo <= seen.upTo; });
    return known >= seen.upTo;
}

} // namespace choba
