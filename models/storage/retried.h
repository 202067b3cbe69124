// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QElapsedTimer>

namespace choba {

/// How often and how long work that had to give way to somebody else's is done again: five times at most,
/// after a random pause that grows, so that two who met do not meet again.
class Retries
{
public:
    static constexpr int attempts = 5;

    explicit Retries(const Database &database)
        : m_database(database)
    {
        m_since.start();
    }
    /// Waits and answers true when the failed work is to be done once more.
    bool again(const Error &error);

private:
    const Database &m_database;
    QElapsedTimer m_since;
    int m_failed = 0;
};

/// The whole transaction of a use case, done again where the engine made it give way (a deadlock, a
/// serialization failure, a lock or a busy file that was waited for in vain). \a work begins its own
/// transaction and changes nothing it would need again.
template <typename Work>
auto retried(Database &database, Work work) -> decltype(work())
{
    Retries retries(database);
    for (;;) {
        auto result = work();
        if (result || !retries.again(result.error()))
            return result;
    }
}

} // namespace choba
