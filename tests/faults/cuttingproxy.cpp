// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/cuttingproxy.h"

#include <QUrl>
#include <QUrlQuery>

#include <array>
#include <csignal>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace choba {

namespace {

constexpr int pollMs = 50;

sockaddr_un addressOf(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof(address.sun_path));
    return address;
}

QByteArray socketIn(const QString &folder)
{
    return (folder + QStringLiteral("/.s.PGSQL.5432")).toUtf8();
}

bool sendAll(int to, const char *bytes, long size)
{
    while (size > 0) {
        const ssize_t sent = ::send(to, bytes, size_t(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= sent;
    }
    return true;
}

} // namespace

CuttingProxy::CuttingProxy(const DatabaseLocation &server)
{
    QUrlQuery query;
    for (const auto &[key, value] : server.options()) {
        if (key == QLatin1String("host"))
            m_server = socketIn(value);
        const QString shown = key == QLatin1String("host") ? m_folder.path() : value;
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(shown)));
    }
    m_location =
        *DatabaseLocation::parse(QStringLiteral("postgresql:///?") + query.toString(QUrl::FullyEncoded));
    m_listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un address = addressOf(socketIn(m_folder.path()));
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0 ||
        ::listen(m_listener, 8) != 0)
        qFatal("the proxy has no socket");
    m_acceptor = std::thread([this] { accept(); });
}

CuttingProxy::~CuttingProxy()
{
    m_ends = true;
    m_acceptor.join();
    ::close(m_listener);
}

void CuttingProxy::cutAt(int message, Cut cut)
{
    m_messages = 0;
    m_lastCommit = 0;
    m_hasCut = false;
    m_cut = cut;
    m_target = message;
}

void CuttingProxy::accept()
{
    std::vector<std::thread> lines;
    std::vector<int> unanswered;
    while (!m_ends) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, pollMs) <= 0)
            continue;
        const int client = ::accept(m_listener, nullptr, nullptr);
        if (client < 0)
            continue;
        if (m_network == Network::Refuses)
            ::close(client);
        else if (m_network == Network::Silent)
            unanswered.push_back(client);
        else
            lines.emplace_back([this, client] { carry(client); });
    }
    for (const int client : unanswered)
        ::close(client);
    for (std::thread &line : lines)
        line.join();
}

// libpq sends a message, or a few that belong together, with one write: that is the step that is counted.
bool CuttingProxy::isCutHere()
{
    return ++m_messages == m_target && !m_hasCut.exchange(true);
}

void CuttingProxy::carry(int client)
{
    const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un address = addressOf(m_server);
    bool open = ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    std::array<char, 65536> bytes{};
    bool answersAreLost = false;
    while (open && !m_ends && m_network == Network::Up) {
        std::array<pollfd, 2> ends{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (::poll(ends.data(), 2, pollMs) <= 0)
            continue;
        if ((ends[0].revents & (POLLIN | POLLHUP)) != 0) {
            const ssize_t size = ::recv(client, bytes.data(), bytes.size(), 0);
            const bool cut = size > 0 && isCutHere();
            if (QByteArray::fromRawData(bytes.data(), std::max<ssize_t>(size, 0)).contains("COMMIT"))
                m_lastCommit = m_messages.load();
            if (size <= 0 || (cut && m_cut == Cut::BeforeMessage))
                break;
            if (cut && m_cut == Cut::KillBefore)
                ::raise(SIGKILL);
            answersAreLost = answersAreLost || cut;
            open = sendAll(server, bytes.data(), size);
            if (cut && m_cut == Cut::KillAfter)
                ::raise(SIGKILL);
            if (cut && m_cut == Cut::ThenRefuse)
                m_network = Network::Refuses;
        }
        if ((ends[1].revents & (POLLIN | POLLHUP)) != 0) {
            const ssize_t size = ::recv(server, bytes.data(), bytes.size(), 0);
            open = open && size > 0 && !answersAreLost && sendAll(client, bytes.data(), size);
        }
    }
    ::close(client);
    ::close(server);
}

} // namespace choba
