// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/databaselocation.h"

#include <QThread>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace choba {

class ChangeHub;
class Database;

/// Looks every moment whether another program has changed a SQLite file, and tells the hub that everything
/// may be different. One PRAGMA a look, on a thread and connection of its own; what our own transactions
/// wrote, and what is no business (no audit row), is not told.
class FileWatch
{
public:
    FileWatch(DatabaseLocation location, ChangeHub &hub);
    ~FileWatch(); ///< waits for the look that is under way
    FileWatch(const FileWatch &) = delete;
    FileWatch &operator=(const FileWatch &) = delete;

private:
    struct Seen
    {
        qint64 version = 0; ///< PRAGMA data_version: changes with every commit of another connection
        qint64 lastRow = 0; ///< of the audit log
    };
    void run();
    void look(Database &database, Seen &seen);
    bool pause(); ///< \returns false when it is time to end

    DatabaseLocation m_location;
    ChangeHub &m_hub;
    std::mutex m_mutex;
    std::condition_variable m_ends;
    bool m_isEnding = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace choba
