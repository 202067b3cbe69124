// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filewatch.h"

#include "models/storage/changelistener.h"
#include "models/storage/ownrows.h"

#include <chrono>

namespace choba {

namespace {

constexpr std::chrono::milliseconds lookEvery(1500);

Result<qint64> dataVersion(Database &database)
{
    return database.statement(QStringLiteral("PRAGMA data_version")).scalar();
}

} // namespace

FileWatch::FileWatch(DatabaseLocation location, ChangeHub &hub)
    : m_location(std::move(location))
    , m_hub(hub)
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->start(QThread::LowPriority);
}

FileWatch::~FileWatch()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_ends.notify_all();
    m_thread->wait();
}

bool FileWatch::pause()
{
    std::unique_lock lock(m_mutex);
    return !m_ends.wait_for(lock, lookEvery, [this] { return m_isEnding; });
}

void FileWatch::run()
{
    auto opened = Database::open(m_location, Database::Mode::ReadOnly, Database::Role::Worker);
    if (!opened)
        return; // the window has said so already
    Database &database = **opened;
    const auto version = dataVersion(database);
    const auto row = lastAuditRow(database);
    Seen seen{version.value_or(0), row.value_or(0)};
    while (pause())
        look(database, seen);
}

void FileWatch::look(Database &database, Seen &seen)
{
    const auto version = dataVersion(database);
    if (!version || *version == seen.version)
        return;
    const auto row = lastAuditRow(database);
    if (!row)
        return; // busy: the next look finds the same difference
    seen.version = *version;
    const qint64 before = std::exchange(seen.lastRow, *row);
    if (*row <= before || takeOwnRows(database, {before, *row}))
        return;
    for (const QString &subject : ChangeListener::everySubject())
        m_hub.announce({subject, {}});
}

} // namespace choba
