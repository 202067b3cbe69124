// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/databaselocation.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

namespace choba {

/// Stands between a client and a PostgreSQL server on a Unix socket and cuts the line for good: before the
/// n-th message of the client reaches the server, or after it has and before its answer comes back. One
/// connection at a time is counted; later ones pass unharmed, as after a network's hiccup.
class CuttingProxy
{
public:
    enum class Cut {
        BeforeMessage,
        BeforeAnswer,
        ThenRefuse, ///< as BeforeAnswer, and nobody gets through until setNetwork(Up)
        KillBefore, ///< kills this process before the message is sent, as by kill -9
        KillAfter,  ///< or right after
    };
    /// The network as a whole: it carries, it refuses every connection and cuts those there are, or it cuts
    /// them and then says nothing at all.
    enum class Network { Up, Refuses, Silent };

    /// \a server: a location whose host is the folder of the server's socket.
    explicit CuttingProxy(const DatabaseLocation &server);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy &) = delete;
    CuttingProxy &operator=(const CuttingProxy &) = delete;

    /// The same database through the proxy.
    DatabaseLocation location() const { return m_location; }
    /// Counts the messages of the next connection from nothing; \a message 0 = never cut.
    void cutAt(int message, Cut cut);
    void setNetwork(Network network) { m_network = network; }
    int messages() const { return m_messages; } ///< of the connection that is counted
    bool hasCut() const { return m_hasCut; }
    int lastCommit() const { return m_lastCommit; } ///< the message that held it; 0 = none yet

private:
    void accept();
    void carry(int client);
    bool isCutHere(); ///< counts one step

    QTemporaryDir m_folder;
    DatabaseLocation m_location;
    QByteArray m_server;
    int m_listener = -1;
    std::atomic<bool> m_ends{false};
    std::atomic<Network> m_network{Network::Up};
    std::atomic<int> m_target{0};
    std::atomic<Cut> m_cut{Cut::BeforeMessage};
    std::atomic<int> m_messages{0};
    std::atomic<int> m_lastCommit{0};
    std::atomic<bool> m_hasCut{false};
    std::thread m_acceptor;
};

} // namespace choba
