// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changehub.h"
#include "models/storage/database.h"

#include <QTimer>

#include <memory>

namespace choba {

class FileWatch;

/// Passes on what other desks have changed in a PostgreSQL database, within a moment of their commit, as if
/// it were our own change. Nobody keeps notices for a desk that was away: after a lost connection everything
/// may be different, and every subject is told as changed; so it is when another program has changed a SQLite
/// file. Lives in a thread with an event loop and has a connection of its own.
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
    /// What may have changed while nobody told us.
    static const QStringList &everySubject();

signals:
    void connectedChanged(bool connected);

private:
    void listen();
    void look();
    void setConnected(bool connected);
    void take(const QString &payload);

    DatabaseLocation m_location;
    ChangeHub &m_hub;
    std::unique_ptr<Database> m_database; ///< PostgreSQL
    std::unique_ptr<FileWatch> m_file;    ///< SQLite
    QTimer m_ticker;
    bool m_connected = true;
    bool m_wasLost = false;
};

/// Tells the other desks in the open transaction; they hear it when it commits.
Result<void> notifyOthers(Database &database, const std::vector<Change> &changes);

} // namespace choba
