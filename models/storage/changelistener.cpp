// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changelistener.h"

#include "models/storage/database.h"

#include <QRandomGenerator>
#include <QSqlDriver>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <memory>
#include <utility>

namespace choba {

namespace {

const QString channel = QStringLiteral("choba_change");
constexpr int lookEveryMs = 3000;
constexpr int shortestPauseMs = 1000;
constexpr int longestPauseMs = 15'000;
constexpr qsizetype longestPayload = 7000; // the server takes 8,000 bytes

/// Tells our own notices from those of other programs.
const QString &ourId()
{
    static const QString id = QUuid::createUuid().toString(QUuid::Id128);
    return id;
}

/// What may have changed while nobody told us.
const QStringList &everySubject()
{
    static const QStringList subjects =
        QStringLiteral(
            "customer aws_account exchange_rate invoice issuer mail_settings manual_line outbox_mail "
            "product rule support tray usage report staff_user")
            .split(QLatin1Char(' '));
    return subjects;
}

} // namespace

/// Listens in the thread: looks whether the line holds, and connects again when it does not.
class ChangeListener::Ear : public QObject
{
public:
    Ear(DatabaseLocation location, ChangeListener &listener)
        : m_location(std::move(location))
        , m_listener(listener)
        , m_timer(this)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Ear::look);
    }

    void look()
    {
        // A query finds out what a silent socket does not tell.
        if (m_database && m_database->isConnected() && m_database->exec(QStringLiteral("SELECT 1"))) {
            m_timer.start(lookEveryMs);
            return;
        }
        if (m_database) {
            m_database.reset();
            tell(false);
        }
        const bool listens = listen();
        m_attempts = listens ? 0 : m_attempts + 1;
        tell(listens);
        m_timer.start(listens ? lookEveryMs : pauseMs(m_attempts));
    }

private:
    bool listen()
    {
        auto opened = Database::open(m_location, Database::Mode::Existing, Database::Role::Worker);
        if (!opened)
            return false;
        QSqlDriver *driver = (*opened)->driver();
        connect(
            driver, &QSqlDriver::notification, &m_listener,
            [hub = &m_listener.m_hub](const QString &, QSqlDriver::NotificationSource, const QVariant &text) {
                if (const std::optional<Change> change = changeOf(text.toString()))
                    hub->announce(*change);
            });
        if (!driver->subscribeToNotification(channel))
            return false;
        m_database = *std::move(opened);
        return true;
    }

    void tell(bool connected)
    {
        const bool wasLost = m_wasLost;
        m_wasLost = !connected;
        QMetaObject::invokeMethod(&m_listener, [listener = &m_listener, connected, wasLost] {
            listener->setConnected(connected, wasLost);
        });
    }

    DatabaseLocation m_location;
    ChangeListener &m_listener;
    std::unique_ptr<Database> m_database;
    QTimer m_timer;
    int m_attempts = 0;
    bool m_wasLost = false;
};

ChangeListener::ChangeListener(DatabaseLocation location, ChangeHub &hub, QObject *parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_hub(hub)
{}

ChangeListener::~ChangeListener()
{
    if (m_ear == nullptr)
        return;
    m_ear->deleteLater(); // its connection and timer must end in their thread
    m_thread.quit();
    m_thread.wait();
}

void ChangeListener::start()
{
    if (m_location.engine() == Engine::Sqlite || m_ear != nullptr)
        return;
    m_ear = new Ear(m_location, *this);
    m_ear->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_ear, [ear = m_ear] { ear->look(); });
}

void ChangeListener::setConnected(bool connected, bool wasLost)
{
    if (std::exchange(m_connected, connected) != connected)
        emit connectedChanged(connected);
    if (!connected || !wasLost)
        return;
    for (const QString &subject : everySubject())
        m_hub.announce({subject, {}});
}

int ChangeListener::pauseMs(int attempt)
{
    const int longest = std::min(shortestPauseMs << std::min(attempt - 1, 5), longestPauseMs);
    return longest / 2 + static_cast<int>(QRandomGenerator::global()->bounded(quint32(longest / 2)));
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
