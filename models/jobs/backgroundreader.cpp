// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/backgroundreader.h"

#include "models/storage/reportswatch.h"

namespace choba {

/// Holds the connection of the reading thread, opened with the first read.
class BackgroundReader::Worker : public QObject
{
public:
    Worker(DatabaseLocation location, ReportsWatch *watch)
        : m_location(std::move(location))
        , m_watch(watch)
        , m_reports(m_location)
    {}

    void run(const Work &work, const std::function<void(const Error &)> &fail)
    {
        auto opened = connection();
        if (!opened)
            return fail(opened.error());
        const bool answered = work(**opened);
        if (answered || m_watch == nullptr || m_reports.source().from != ReportsSource::From::Replica)
            return;
        m_reports.giveUpReplica();
        opened = connection();
        if (!opened)
            return fail(opened.error());
        work(**opened);
    }

private:
    Result<Database *> connection()
    {
        if (m_watch != nullptr) {
            auto reports = m_reports.current();
            m_watch->tell(m_reports.source());
            return reports;
        }
        if (!m_database) {
            CHOBA_TRY_ASSIGN(m_database,
                             Database::open(m_location, Database::Mode::Existing, Database::Role::Worker));
        }
        return m_database.get();
    }

    DatabaseLocation m_location;
    ReportsWatch *m_watch;
    ReportsConnection m_reports;
    std::unique_ptr<Database> m_database;
};

BackgroundReader::BackgroundReader(DatabaseLocation location, QObject *parent)
    : BackgroundReader(std::move(location), nullptr, parent)
{}

BackgroundReader::BackgroundReader(DatabaseLocation location, ReportsWatch *watch, QObject *parent)
    : QObject(parent)
    // Without a replica there is nothing to choose or to tell.
    , m_worker(new Worker(location, location.reports() ? watch : nullptr))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

BackgroundReader::~BackgroundReader()
{
    // Reads that have not begun are not worth waiting for.
    for (const Newest &newest : std::as_const(m_newest))
        newest->store(0);
    m_worker->deleteLater(); // its connection belongs to the thread and must end there
    m_thread.quit();
    m_thread.wait();
}

void BackgroundReader::start(const QString &name, Work work, std::function<void(const Error &)> fail,
                             std::function<void()> done)
{
    const quint64 number = ++m_reads;
    Newest &newest = m_newest[name];
    if (!newest)
        newest = std::make_shared<std::atomic<quint64>>(0);
    newest->store(number);
    if (++m_waiting == 1)
        emit idleChanged();
    QMetaObject::invokeMethod(m_worker, [this, number, newest, worker = m_worker, work = std::move(work),
                                         fail = std::move(fail), done = std::move(done)] {
        const bool wanted = newest->load() == number;
        if (wanted)
            worker->run(work, fail);
        QMetaObject::invokeMethod(
            this,
            [this, number, newest, done, wanted] {
                if (--m_waiting == 0)
                    emit idleChanged();
                if (wanted && newest->load() == number)
                    done();
            },
            Qt::QueuedConnection);
    });
}

} // namespace choba
