// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/databaselocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseLocation)
};

Result<QList<QPair<QString, QString>>> parsedUri(const QString &text)
{
    char *problem = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> parsed(
        PQconninfoParse(text.toUtf8().constData(), &problem), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> problemOwner(problem, &PQfreemem);
    if (!parsed) {
        Error error = Error::invalid(QStringLiteral("db"), Words::tr("This is not a PostgreSQL address."));
        error.detail = QString::fromUtf8(problem);
        return error;
    }
    QList<QPair<QString, QString>> options;
    for (const PQconninfoOption *option = parsed.get(); option->keyword != nullptr; ++option) {
        if (option->val != nullptr)
            options.append({QString::fromUtf8(option->keyword), QString::fromUtf8(option->val)});
    }
    return options;
}

/// Takes "reports=…" out of the query of an address, which libpq would refuse. Empty without one.
Result<QString> takenReports(QString &uri)
{
    static const QRegularExpression part(QStringLiteral("([?&])reports=([^&]*)(&|$)"));
    const QRegularExpressionMatch match = part.match(uri);
    if (!match.hasMatch())
        return QString();
    const QString hosts = QUrl::fromPercentEncoding(match.captured(2).toUtf8());
    if (hosts.trimmed().isEmpty())
        return Error::invalid(QStringLiteral("db"),
                              //: ja: 「reports=」のあとにレプリカのホスト名を入力してください。
                              Words::tr("After \"reports=\" comes the host of the replica."));
    const QString between = match.captured(3).isEmpty() ? QString() : match.captured(1);
    uri.replace(match.capturedStart(), match.capturedLength(), between);
    return hosts;
}

/// "db2", "db2:5433", "/run/postgresql": the host and, where there is one, the port.
QPair<QString, QString> hostAndPort(const QString &text)
{
    static const QRegularExpression ending(QStringLiteral("^(.*[^:]):([0-9]+)$"));
    const QRegularExpressionMatch match = ending.match(text);
    const bool isBareIpv6 = text.count(QLatin1Char(':')) > 1 && !text.contains(QLatin1Char(']'));
    const bool hasPort = match.hasMatch() && !isBareIpv6;
    QString host = hasPort ? match.captured(1) : text;
    if (host.startsWith(QLatin1Char('['))) // "[2001:db8::1]", which libpq takes without brackets
        host.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    return {host, hasPort ? match.captured(2) : QString()};
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

Result<DatabaseLocation> DatabaseLocation::parse(const QString &text)
{
    if (text.startsWith(QLatin1String("sqlite:")) && text.size() > 7) {
        if (text.contains(QLatin1String("?reports=")))
            return Error::invalid(
                QStringLiteral("db"),
                //: ja: レポート用の第2接続はPostgreSQLでのみ使えます。SQLiteのファイルには複製がありません。
                Words::tr("A second connection for reports needs PostgreSQL: a SQLite file has no replica."));
        return sqliteFile(text.sliced(7));
    }
    DatabaseLocation location;
    if (text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://"))) {
        QString uri = text;
        CHOBA_TRY_ASSIGN(location.m_reports, takenReports(uri));
        CHOBA_TRY_ASSIGN(location.m_options, parsedUri(uri));
        location.m_engine = Engine::Postgres;
        location.m_text = text;
        return location;
    }
    return Error::invalid(QStringLiteral("db"),
                          Words::tr("A database is given as sqlite:FILE or postgresql://USER@HOST/NAME."));
}

DatabaseLocation DatabaseLocation::sqliteFile(const QString &path)
{
    DatabaseLocation location;
    location.m_filePath = path;
    location.m_text = QStringLiteral("sqlite:") + path;
    return location;
}

DatabaseLocation DatabaseLocation::userDefault()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                      QStringLiteral("/choba"));
    return sqliteFile(folder.filePath(QStringLiteral("choba.db")));
}

std::optional<QString> DatabaseLocation::option(const QString &key) const
{
    for (const auto &[name, value] : m_options) {
        if (name == key)
            return value;
    }
    return std::nullopt;
}

DatabaseLocation DatabaseLocation::with(const QList<QPair<QString, QString>> &changes,
                                        bool keepsReports) const
{
    QList<QPair<QString, QString>> options = changes;
    const auto isChanged = [&changes](const QString &key) {
        return std::any_of(changes.begin(), changes.end(),
                           [&key](const auto &change) { return change.first == key; });
    };
    for (const auto &option : m_options) {
        if (!isChanged(option.first))
            options.append(option);
    }
    if (keepsReports)
        options.append({QStringLiteral("reports"), m_reports});
    QStringList query;
    for (const auto &[key, value] : options) {
        if (!value.isEmpty())
            query += key + QLatin1Char('=') + encoded(value);
    }
    const auto changed = parse(QStringLiteral("postgresql:///?") + query.join(QLatin1Char('&')));
    return changed ? *changed : *this;
}

DatabaseLocation DatabaseLocation::as(const QString &user, const QString &password) const
{
    return with({{QStringLiteral("user"), user}, {QStringLiteral("password"), password}}, true);
}

QString DatabaseLocation::textWithoutPassword() const
{
    return m_engine == Engine::Sqlite ? m_text : with({{QStringLiteral("password"), {}}}, true).text();
}

std::optional<DatabaseLocation> DatabaseLocation::reports() const
{
    if (m_reports.isEmpty())
        return std::nullopt;
    QStringList hosts;
    QStringList ports;
    for (const QString &each : m_reports.split(QLatin1Char(','))) {
        const auto [host, port] = hostAndPort(each.trimmed());
        hosts += host;
        ports += port.isEmpty() ? option(QStringLiteral("port"))
                                      .value_or(QStringLiteral("5432"))
                                      .section(QLatin1Char(','), 0, 0)
                                : port;
    }
    // Any server will do to read from: who asks finds out how old its answer is.
    return with({{QStringLiteral("host"), hosts.join(QLatin1Char(','))},
                 {QStringLiteral("port"), ports.join(QLatin1Char(','))},
                 {QStringLiteral("hostaddr"), {}},
                 {QStringLiteral("target_session_attrs"), {}}},
                false);
}

QString DatabaseLocation::displayName() const
{
    if (m_engine == Engine::Sqlite)
        return QStringLiteral("SQLite · ") + QFileInfo(m_filePath).fileName();
    QString name;
    QString host = QStringLiteral("localhost");
    for (const auto &[key, value] : m_options) {
        if (key == QLatin1String("dbname"))
            name = value;
        if (key == QLatin1String("host"))
            host = value;
    }
    return QStringLiteral("PostgreSQL · %1@%2").arg(name, host);
}

} // namespace choba
