// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connectfailure.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <libpq-fe.h>
#include <netdb.h>
#include <poll.h>

#include <memory>
#include <vector>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectFailure)
};

constexpr int patienceMs = 10'000;

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

QString option(const DatabaseLocation &location, const QString &wanted)
{
    for (const auto &[key, value] : location.options()) {
        if (key == wanted)
            return value;
    }
    return {};
}

/// Tries to connect, so that a refusal comes as "FATAL:  28P01" and not in the server's language.
Connection tryOnce(const DatabaseLocation &location)
{
    std::vector<QByteArray> texts;
    for (const auto &[key, value] : location.options()) {
        texts.push_back(key.toUtf8());
        texts.push_back(value.toUtf8());
    }
    std::vector<const char *> keys;
    std::vector<const char *> values;
    for (std::size_t i = 0; i < texts.size(); i += 2) {
        keys.push_back(texts[i].constData());
        values.push_back(texts[i + 1].constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    Connection connection(PQconnectStartParams(keys.data(), values.data(), 0), &PQfinish);
    if (!connection || PQstatus(connection.get()) == CONNECTION_BAD)
        return connection;
    PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    auto waitFor = PGRES_POLLING_WRITING;
    while (waitFor == PGRES_POLLING_READING || waitFor == PGRES_POLLING_WRITING) {
        const short wanted = waitFor == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        pollfd socket{PQsocket(connection.get()), wanted, 0};
        if (poll(&socket, 1, patienceMs) <= 0)
            break;
        waitFor = PQconnectPoll(connection.get());
    }
    return connection;
}

bool hasAddress(const QString &host)
{
    addrinfo *found = nullptr;
    const int failed = getaddrinfo(host.toUtf8().constData(), nullptr, nullptr, &found);
    if (failed == 0)
        freeaddrinfo(found);
    return failed == 0;
}

/// True where none of the hosts has an address; a folder is the server's own socket.
bool isUnknownHost(const QString &hosts)
{
    const QStringList names = hosts.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return !names.isEmpty() && std::none_of(names.begin(), names.end(), [](const QString &host) {
        return host.startsWith(QLatin1Char('/')) || hasAddress(host);
    });
}

QString stateIn(const QString &words)
{
    static const QRegularExpression state(QStringLiteral(":\\s+([0-9][0-9A-Z]{4})\\s*$"),
                                          QRegularExpression::MultilineOption);
    return state.match(words).captured(1);
}

Error refused(const DatabaseLocation &location, const QString &state, const QString &detail)
{
    const QString user = option(location, QStringLiteral("user"));
    if (state.startsWith(QLatin1String("28"))) {
        //: ja: サーバーがユーザー名またはパスワードを受け付けません。
        return Error::of(ErrorKind::NotAllowed,
                         Words::tr("The server does not accept this user name or password."), detail);
    }
    if (state == QLatin1String("3D000")) {
        //: ja: サーバーに「%1」というデータベースがありません。
        return Error::of(
            ErrorKind::NotFound,
            Words::tr("The server has no database “%1”.").arg(option(location, QStringLiteral("dbname"))),
            detail);
    }
    if (state == QLatin1String("42501")) {
        //: ja: ユーザー「%1」はこのデータベースに接続できません。
        return Error::of(ErrorKind::NotFound,
                         Words::tr("The user “%1” may not connect to this database.").arg(user), detail);
    }
    if (state == QLatin1String("53300")) {
        //: ja: サーバーの接続数が上限に達しています。しばらくしてからやり直してください。
        return Error::of(ErrorKind::Unavailable,
                         Words::tr("The server has no connection left. Try again in a moment."), detail);
    }
    if (state.startsWith(QLatin1String("57P"))) {
        //: ja: サーバーが起動中または停止中です。しばらくしてからやり直してください。
        return Error::of(ErrorKind::Unavailable,
                         Words::tr("The server is starting or stopping. Try again in a moment."), detail);
    }
    //: ja: サーバーが接続を受け付けません(%1)。
    return Error::of(ErrorKind::Unavailable, Words::tr("The server does not let us in (%1).").arg(state),
                     detail);
}

} // namespace

Error connectFailure(const DatabaseLocation &location, const Error &opened)
{
    if (location.engine() == Engine::Sqlite)
        return opened;
    const Connection connection = tryOnce(location);
    if (connection && PQstatus(connection.get()) == CONNECTION_OK)
        return opened;
    const QString detail =
        connection ? QString::fromUtf8(PQerrorMessage(connection.get())).trimmed() : QString();
    if (connection && PQconnectionNeedsPassword(connection.get()) != 0) {
        //: ja: サーバーがパスワードを求めています。
        return Error::of(ErrorKind::NotAllowed, Words::tr("The server asks for a password."), detail);
    }
    if (const QString state = stateIn(detail); !state.isEmpty())
        return refused(location, state, detail);
    const QString hosts = option(location, QStringLiteral("host"));
    if (isUnknownHost(hosts)) {
        //: ja: サーバー「%1」が見つかりません。名前とネットワークを確かめてください。
        return Error::of(ErrorKind::NotFound,
                         Words::tr("There is no server “%1”. Check its name and the network.").arg(hosts),
                         detail);
    }
    //: ja: サーバーが応答しません。動いているか、ポート番号が正しいかを確かめてください。
    return Error::of(ErrorKind::Unavailable,
                     Words::tr("No server answers there. Check that it is running and the port is right."),
                     detail);
}

} // namespace choba
