// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/backgroundreader.h"

#include "models/storage/database.h"

namespace choba {

/// Holds the connection of the reading thread, opened with the first read.
class BackgroundReader::Worker : public QObject
{
public:
    explicit Worker(DatabaseLocation location)
        : m_location(std::move(location))
    {}

    void run(const std::function<void(Database &)> &work, const std::function<void(const Error &)> &fail)
    {
        if (!m_database) {
            auto opened = Database::open(m_location, Database::Mode::Existing, Database::Role::Worker);
            if (!opened)
                return fail(opened.error());
            m_database = *std::move(opened);
        }
        work(*m_database);
    }

private:
    DatabaseLocation m_location;
    std::unique_ptr<Database> m_database;
};

BackgroundReader::BackgroundReader(DatabaseLocation location, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(std::move(location)))
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

void BackgroundReader::start(const QString &name, std::function<void(Database &)> work,
                             std::function<void(const Error &)> fail, std::function<void()> done)
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
