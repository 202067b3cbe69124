// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/databaselocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

#include <libpq-fe.h>

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

} // namespace

Result<DatabaseLocation> DatabaseLocation::parse(const QString &text)
{
    if (text.startsWith(QLatin1String("sqlite:")) && text.size() > 7)
        return sqliteFile(text.sliced(7));
    DatabaseLocation location;
    if (text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://"))) {
        CHOBA_TRY_ASSIGN(location.m_options, parsedUri(text));
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

DatabaseLocation DatabaseLocation::as(const QString &user, const QString &password) const
{
    QUrlQuery query;
    for (const auto &[key, value] : m_options) {
        if (key != QLatin1String("user") && key != QLatin1String("password"))
            query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    query.addQueryItem(QStringLiteral("user"), QString::fromLatin1(QUrl::toPercentEncoding(user)));
    if (!password.isEmpty())
        query.addQueryItem(QStringLiteral("password"),
                           QString::fromLatin1(QUrl::toPercentEncoding(password)));
    const auto changed = parse(QStringLiteral("postgresql:///?") + query.toString(QUrl::FullyEncoded));
    return changed ? *changed : *this;
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
