// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/databaselocation.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace choba {

class Database;
class ReportsWatch;

/// Reads for one screen on a thread and connection of its own, so that the window never waits, also not
/// behind a long job. Lives in the GUI thread; answers arrive there. Of two reads with the same name only the
/// newer one answers. Destroying it waits for the read that is running; nothing answers afterwards.
class BackgroundReader : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundReader(DatabaseLocation location, QObject *parent = nullptr);
    /// For reports: reads from the replica that \a location names, if it has one that is up to date, and
    /// tells \a watch, which outlives this and may be null: an ordinary reader then.
    BackgroundReader(DatabaseLocation location, ReportsWatch *watch, QObject *parent = nullptr);
    ~BackgroundReader() override;

    /// \param work must only read, and take everything it needs with it
    template <typename T>
    void read(const QString &name, std::function<Result<T>(Database &)> work,
              std::function<void(Result<T>)> done)
    {
        auto answer = std::make_shared<std::optional<Result<T>>>();
        start(
            name,
            [work = std::move(work), answer](Database &database) {
                answer->emplace(work(database));
                return *answer ? (*answer)->has_value() || (*answer)->error().kind != ErrorKind::Unavailable
                               : false;
            },
            [answer](const Error &error) { answer->emplace(error); },
            [done = std::move(done), answer] { done(std::move(**answer)); });
    }
    bool isIdle() const { return m_waiting == 0; }

signals:
    void idleChanged();

private:
    using Newest = std::shared_ptr<std::atomic<quint64>>;
    /// False when the database went away under it.
    using Work = std::function<bool(Database &)>;
    void start(const QString &name, Work work, std::function<void(const Error &)> fail,
               std::function<void()> done);

    class Worker;
    QThread m_thread;
    Worker *m_worker;
    QHash<QString, Newest> m_newest;
    quint64 m_reads = 0;
    int m_waiting = 0;
};

} // namespace choba
