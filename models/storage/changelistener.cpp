// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changelistener.h"

#include "models/storage/filewatch.h"

#include <QSqlDriver>
#include <QUuid>

namespace choba {

namespace {

const QString channel = QStringLiteral("choba_change");
constexpr int lookEveryMs = 3000;
constexpr qsizetype longestPayload = 7000; // the server takes 8,000 bytes

/// Tells our own notices from those of other programs.
const QString &ourId()
{
    static const QString id = QUuid::createUuid().toString(QUuid::Id128);
    return id;
}

} // namespace

const QStringList &ChangeListener::everySubject()
{
    static const QStringList subjects =
        QStringLiteral(
            "customer aws_account exchange_rate invoice issuer mail_settings manual_line outbox_mail "
            "product rule support tray usage report staff_user")
            .split(QLatin1Char(' '));
    return subjects;
}

ChangeListener::ChangeListener(DatabaseLocation location, ChangeHub &hub, QObject *parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_hub(hub)
{
    m_ticker.setInterval(lookEveryMs);
    connect(&m_ticker, &QTimer::timeout, this, &ChangeListener::look);
}

ChangeListener::~ChangeListener() = default;

void ChangeListener::start()
{
    if (m_location.engine() == Engine::Sqlite) {
        m_file = std::make_unique<FileWatch>(m_location, m_hub);
        return;
    }
    listen();
    m_ticker.start();
}

void ChangeListener::listen()
{
    auto opened = Database::open(m_location, Database::Mode::Existing, Database::Role::Worker);
    if (!opened) {
        m_wasLost = true;
        setConnected(false);
        return;
    }
    m_database = *std::move(opened);
    QSqlDriver *driver = m_database->driver();
    connect(driver, &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource, const QVariant &text) {
                take(text.toString());
            });
    if (!driver->subscribeToNotification(channel)) {
        setConnected(false);
        return;
    }
    setConnected(true);
    if (!std::exchange(m_wasLost, false))
        return;
    for (const QString &subject : everySubject())
        m_hub.announce({subject, {}});
}

void ChangeListener::look()
{
    // A query finds out what a silent socket does not tell.
    if (m_database && m_database->isConnected() && m_database->exec(QStringLiteral("SELECT 1")))
        return;
    m_wasLost = true;
    m_database.reset();
    setConnected(false);
    listen();
}

void ChangeListener::setConnected(bool connected)
{
    if (std::exchange(m_connected, connected) != connected)
        emit connectedChanged(connected);
}

void ChangeListener::take(const QString &payload)
{
    if (const std::optional<Change> change = changeOf(payload))
        m_hub.announce(*change);
}

QString ChangeListener::payload(const Change &change)
{
    QStringList ids;
    for (const qint64 id : change.ids)
        ids += QString::number(id);
    const QString head = ourId() + QLatin1Char(' ') + change.subject;
    const QString whole = head + QLatin1Char(' ') + ids.join(QLatin1Char(','));
    return whole.size() > longestPayload ? head : whole.trimmed();
}

std::optional<Change> ChangeListener::changeOf(const QString &payload)
{
    const QStringList parts = payload.split(QLatin1Char(' '));
    if (parts.size() < 2 || parts[0] == ourId())
        return {};
    Change change{parts[1], {}};
    for (const QString &id : parts.value(2).split(QLatin1Char(','), Qt::SkipEmptyParts))
        change.ids.push_back(id.toLongLong());
    return change;
}

Result<void> notifyOthers(Database &database, const std::vector<Change> &changes)
{
    if (database.engine() == Engine::Sqlite)
        return ok();
    for (const Change &change : changes)
        CHOBA_TRY(database.statement(QStringLiteral("SELECT pg_notify(?, ?)"))
                      .bind(channel)
                      .bind(ChangeListener::payload(change))
                      .exec());
    return ok();
}

} // namespace choba
