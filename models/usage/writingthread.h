// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <array>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace choba {

/// Writes batches of rows on a thread of its own, a few behind the one that is filled: making rows and
/// storing them take about as long. A Batch has isEmpty() and clear(). From the first send() to the end of
/// finish() what \a write uses, a connection, belongs to this thread.
template <typename Batch>
class WritingThread
{
public:
    using Write = std::function<Result<void>(Batch &)>;

    explicit WritingThread(Write write)
        : m_write(std::move(write))
        , m_thread([this] { run(); })
    {}
    /// Ends after the batch that is being written; what waits behind it is not written.
    ~WritingThread()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    WritingThread(const WritingThread &) = delete;
    WritingThread &operator=(const WritingThread &) = delete;

    Batch &filling() { return m_batches[m_sent % m_batches.size()]; }
    /// Hands over what was filled; waits while all others are not written yet. The error of a batch before.
    Result<void> send()
    {
        std::unique_lock lock(m_mutex);
        ++m_sent;
        m_changed.notify_all();
        m_changed.wait(lock, [&] { return m_error || m_sent - m_written < m_batches.size(); });
        return outcome();
    }
    /// Everything is written after it, or the error says why not.
    Result<void> finish()
    {
        if (!filling().isEmpty())
            CHOBA_TRY(send());
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_error || m_written == m_sent; });
        return outcome();
    }

private:
    Result<void> outcome() const { return m_error ? Result<void>(*m_error) : ok(); }
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [&] { return m_stopped || m_written < m_sent; });
            if (m_stopped)
                return;
            Batch &batch = m_batches[m_written % m_batches.size()];
            lock.unlock();
            Result<void> written = m_write(batch);
            batch.clear();
            lock.lock();
            if (!written)
                m_error = std::move(written).error();
            else
                ++m_written;
            m_changed.notify_all();
            if (m_error)
                return;
        }
    }

    Write m_write;
    std::array<Batch, 4> m_batches;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    size_t m_sent = 0; ///< changed by the filling side only
    size_t m_written = 0;
    bool m_stopped = false;
    std::optional<Error> m_error;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace choba
