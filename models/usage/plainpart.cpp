// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/partreader.h"

#include <QCoreApplication>

#include <atomic>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <thread>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PartReader)
};

/// Whether a block begins within quotes follows from how many quotes lie before it. Each thread marks its
/// block as if it did not, tells how many quotes it met, and marks it again in the rare other case: reading
/// in parallel is never a guess.
class QuoteChain
{
public:
    explicit QuoteChain(size_t blocks)
        : m_odd(blocks, unknown)
    {}
    void set(size_t block, bool oddQuotes)
    {
        const std::lock_guard lock(m_mutex);
        m_odd[block] = oddQuotes ? 1 : 0;
        m_changed.notify_all();
    }
    /// Waits for all blocks before \a block; none when the reading stopped.
    std::optional<bool> beginsInQuotes(size_t block)
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            while (m_known < block && m_odd[m_known] != unknown) {
                m_insideAfter.push_back((m_known == 0 ? false : m_insideAfter.back()) !=
                                        (m_odd[m_known] == 1));
                ++m_known;
            }
            if (m_known >= block)
                return block == 0 ? false : static_cast<bool>(m_insideAfter[block - 1]);
            if (m_stopped)
                return std::nullopt;
            m_changed.wait(lock);
        }
    }
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }

private:
    static constexpr char unknown = 2;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<char> m_odd;
    std::vector<bool> m_insideAfter;
    size_t m_known = 0;
    bool m_stopped = false;
};

/// One plain file, read by all threads in blocks. A block's records are those whose preceding line feed lies
/// in it; its thread reads on to the end of the last.
class PlainPart
{
public:
    explicit PlainPart(const PartTask &task)
        : m_task(task)
        , m_size(task.file.size())
        , m_blockBytes(task.blockBytes)
        , m_blocks(static_cast<size_t>((m_size + m_blockBytes - 1) / m_blockBytes))
        , m_chain(m_blocks)
        , m_stretches(m_blocks)
    {
        m_result.hash.resize(m_blocks);
    }

    Result<PartResult> read()
    {
        CHOBA_TRY(begin());
        std::vector<std::thread> others;
        for (size_t i = 1; i < m_task.threads.size() && i < m_blocks; ++i)
            others.emplace_back([this, i] { work(*m_task.threads[i], false); });
        work(*m_task.threads.front(), true);
        for (std::thread &other : others)
            other.join();
        if (m_failure)
            return *m_failure;
        m_task.progress.set(m_size); // the thread that tells may have read none of the last blocks
        quint64 records = 0;
        for (const StretchResult &stretch : m_stretches) {
            CHOBA_TRY(addBadLines(m_task, *m_columns, stretch, records, m_result));
            records += stretch.records;
            if (stretch.brokenQuotes || (!m_task.skipBadLines && !m_result.badLines.empty()))
                break;
        }
        return std::move(m_result);
    }

private:
    Result<void> begin()
    {
        std::vector<char> start(static_cast<size_t>(std::min(m_size, m_blockBytes)) + CsvScanner::padding);
        const auto wanted = static_cast<qint64>(start.size() - CsvScanner::padding);
        CHOBA_TRY_ASSIGN(const qint64 got, m_task.file.readAt(0, start.data(), wanted));
        CHOBA_TRY_ASSIGN(const PartHeader header, readHeader(m_task.file.name(), start.data(), got));
        m_bodyStart = header.end;
        CHOBA_TRY_ASSIGN(m_columns, beginPart(m_task, header));
        return ok();
    }

    void work(ReadingThread &thread, bool tellsProgress)
    {
        std::vector<char> buffer;
        for (;;) {
            const size_t block = m_next.fetch_add(1);
            if (block >= m_blocks || m_stopped.load())
                return;
            Result<void> done = readBlock(thread, block, buffer);
            const StretchResult &stretch = m_stretches[block];
            if (done && (stretch.brokenQuotes || (!m_task.skipBadLines && !stretch.errors.empty())))
                stop(); // blocks before this one are past their waiting and will be finished
            if (done)
                done = thread.rows->makeRoom();
            if (done && tellsProgress)
                m_task.progress.set(static_cast<qint64>(block + 1) * m_blockBytes);
            if (done && m_task.progress.isCancelled())
                done = ReadProgress::cancelled();
            if (!done)
                fail(std::move(done).error());
        }
    }

    void fail(Error error)
    {
        const std::lock_guard lock(m_failureMutex);
        if (!m_failure)
            m_failure = std::move(error);
        stop();
    }
    void stop()
    {
        m_stopped.store(true);
        m_chain.stop();
    }

    /// The block's own bytes begin one before it: the line feed that ends a record may be the last of the
    /// block before.
    Result<void> readBlock(ReadingThread &thread, size_t block, std::vector<char> &buffer)
    {
        const qint64 offset = static_cast<qint64>(block) * m_blockBytes;
        const qint64 length = std::min(m_blockBytes, m_size - offset);
        const qint64 before = block > 0 ? 1 : 0;
        const bool last = block + 1 == m_blocks;
        buffer.resize(std::max(buffer.size(), static_cast<size_t>(m_blockBytes + 1 + firstExtension + 1) +
                                                  CsvScanner::padding));
        CHOBA_TRY(readExactly(offset - before, buffer.data(), length + before));
        m_result.hash.set(block, buffer.data() + before, length);

        const quint32 from = block == 0 ? m_bodyStart : 0;
        const auto filled = static_cast<quint32>(length + before);
        const quint32 own = last ? filled : filled - 1;
        thread.scanner.restart();
        thread.scanner.scan(buffer.data(), from, own);
        m_chain.set(block, thread.scanner.inQuotes());
        const std::optional<bool> inQuotes = m_chain.beginsInQuotes(block);
        if (!inQuotes)
            return ok();
        if (*inQuotes) {
            thread.scanner.restart(true);
            thread.scanner.scan(buffer.data(), from, own);
        }
        const size_t ownLineEnds = thread.scanner.lineEnds().size();
        if (block > 0 && ownLineEnds == 0)
            return ok(); // no record begins here
        const quint32 firstRecord = block == 0 ? from : thread.scanner.lineEnds().front() + 1;
        return finishBlock(thread, block, buffer, {firstRecord, own, filled, ownLineEnds});
    }

    struct Extent
    {
        quint32 firstRecord;
        quint32 scanned;
        quint32 filled;
        size_t ownLineEnds;
    };
    Result<void> finishBlock(ReadingThread &thread, size_t block, std::vector<char> &buffer, Extent extent)
    {
        StretchResult &result = m_stretches[block];
        const qint64 bufferOffset = static_cast<qint64>(block) * m_blockBytes - (block > 0 ? 1 : 0);
        bool atEnd = false;
        for (quint32 step = firstExtension; thread.scanner.lineEnds().size() <= extent.ownLineEnds;
             step *= 2) {
            if (extent.scanned < extent.filled) {
                thread.scanner.scan(buffer.data(), extent.scanned, extent.filled);
                extent.scanned = extent.filled;
                continue;
            }
            if (atEnd || extent.filled - extent.firstRecord > longestRecord)
                break;
            const auto more =
                static_cast<quint32>(std::min<qint64>(step, m_size - bufferOffset - extent.filled));
            buffer.resize(std::max(buffer.size(), size_t(extent.filled) + more + 1 + CsvScanner::padding));
            CHOBA_TRY(readExactly(bufferOffset + extent.filled, buffer.data() + extent.filled, more));
            extent.filled += more;
            if (more == 0) {
                atEnd = true;
                if (!thread.scanner.inQuotes() && buffer[extent.filled - 1] != '\n')
                    buffer[extent.filled++] = '\n'; // the last line may lack its end
            }
        }
        const auto lineEnds = thread.scanner.lineEnds();
        const bool ended = lineEnds.size() > extent.ownLineEnds;
        const quint32 to = ended                     ? lineEnds[extent.ownLineEnds] + 1
                           : extent.ownLineEnds == 0 ? extent.firstRecord
                                                     : lineEnds[extent.ownLineEnds - 1] + 1;
        result = readStretch(thread, buffer.data(), extent.firstRecord, to);
        if (!ended && !result.brokenQuotes && (thread.scanner.inQuotes() || !atEnd))
            addEndless(thread, to, result);
        return ok();
    }

    Result<void> readExactly(qint64 offset, char *out, qint64 size)
    {
        CHOBA_TRY_ASSIGN(const qint64 got, m_task.file.readAt(offset, out, size));
        if (got == size)
            return ok();
        CHOBA_TRY(m_task.file.verifyUnchanged());
        return Error::of(ErrorKind::Unavailable,
                         Words::tr("The file %1 cannot be read.").arg(m_task.file.path()));
    }

    static constexpr quint32 firstExtension = 8 * 1024;

    const PartTask &m_task;
    const qint64 m_size;
    const qint64 m_blockBytes;
    const size_t m_blocks;
    quint32 m_bodyStart = 0;
    const ReportColumns *m_columns = nullptr;
    QuoteChain m_chain;
    std::atomic<size_t> m_next{0};
    std::atomic<bool> m_stopped{false};
    std::vector<StretchResult> m_stretches;
    PartResult m_result;
    std::mutex m_failureMutex;
    std::optional<Error> m_failure;
};

} // namespace

Result<PartResult> readPlainPart(const PartTask &task)
{
    return PlainPart(task).read();
}

} // namespace choba
