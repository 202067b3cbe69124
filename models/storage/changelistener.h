// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changehub.h"
#include "models/storage/database.h"

#include <QThread>

#include <optional>

namespace choba {

/// Passes on what other desks have changed in a PostgreSQL database, within a moment of their commit, as if
/// it were our own change. Nobody keeps notices for a desk that was away: after a lost connection everything
/// may be different, and every subject is told as changed. On SQLite it does nothing. Lives in a thread with
/// an event loop; listens on a thread and connection of its own, as finding out whether a silent server still
/// is there takes seconds.
class ChangeListener : public QObject
{
    Q_OBJECT
public:
    ChangeListener(DatabaseLocation location, ChangeHub &hub, QObject *parent = nullptr);
    ~ChangeListener() override;

    void start();
    bool isConnected() const { return m_connected; }

    /// How a change travels: "sender subject id,id,…"; ids are left out where they would not fit.
    static QString payload(const Change &change);
    /// Nothing for what this program itself has sent.
    static std::optional<Change> changeOf(const QString &payload);
    /// How long to wait before the n-th try (1, 2, …) to connect again: longer and longer, up to 15 s, and
    /// never the same for all desks at once.
    static int pauseMs(int attempt);

signals:
    void connectedChanged(bool connected);

private:
    class Ear;
    void setConnected(bool connected, bool wasLost);

    DatabaseLocation m_location;
    ChangeHub &m_hub;
    QThread m_thread;
    Ear *m_ear = nullptr; ///< in the thread; gone with it
    bool m_connected = true;
};

/// Tells the other desks in the open transaction; they hear it when it commits.
Result<void> notifyOthers(Database &database, const std::vector<Change> &changes);

} // namespace choba
