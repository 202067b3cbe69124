// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/partreader.h"

#include <condition_variable>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>

namespace choba {

namespace {

/// A full block of unpacked bytes, with room before it for the record that began in the block before and room
/// behind it for a missing line end and the scanner's padding.
struct Block
{
    static constexpr qint64 room = 64 * 1024;
    std::unique_ptr<char[]> memory;
    qint64 size = 0;
    qint64 consumed = 0;
    bool last = false;

    explicit Block(qint64 bytes)
        : memory(std::make_unique_for_overwrite<char[]>(static_cast<size_t>(room + bytes + 1) +
                                                        CsvScanner::padding))
    {}
    char *data() { return memory.get() + room; }
};

/// Unpacks on a thread of its own, some blocks ahead: unpacking is what takes longest, and it goes on while
/// the reading thread makes its tables larger. The blocks are used in turn and are more than fit the cache of
/// the other processor: to write a block that still lies there costs the unpacker a tenth of its time.
class Unpacker
{
public:
    Unpacker(std::unique_ptr<ByteSource> source, qint64 blockBytes)
        : m_source(std::move(source))
        , m_blockBytes(blockBytes)
        , m_thread([this] { run(); })
    {}
    ~Unpacker()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    /// The next block, until give() hands it back; the error of the archive when it comes to that.
    Result<Block *> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_full.empty() || m_error; });
        if (m_full.empty())
            return *m_error;
        Block *const block = m_full.front();
        m_full.pop_front();
        return block;
    }
    void give(Block *block)
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(block);
        m_changed.notify_all();
    }

private:
    static constexpr qint64 ringBytes = 32 * 1024 * 1024;
    static constexpr size_t fewestBlocks = 4;

    void run()
    {
        while (Block *const block = freeBlock()) {
            auto size = m_source->read(block->data(), m_blockBytes);
            const std::lock_guard lock(m_mutex);
            m_changed.notify_all();
            if (!size) {
                m_error = std::move(size).error();
                return;
            }
            block->size = *size;
            block->consumed = m_source->consumed();
            block->last = *size < m_blockBytes;
            m_full.push_back(block);
            if (block->last)
                return;
        }
    }
    /// Null when nobody reads any more.
    Block *freeBlock()
    {
        std::unique_lock lock(m_mutex);
        const auto used = static_cast<qint64>(m_blocks.size());
        if (m_blocks.size() < fewestBlocks || used * (m_blockBytes + Block::room) < ringBytes) {
            m_blocks.push_back(std::make_unique<Block>(m_blockBytes));
            return m_stopped ? nullptr : m_blocks.back().get();
        }
        m_changed.wait(lock, [&] { return m_stopped || !m_free.empty(); });
        if (m_stopped)
            return nullptr;
        Block *const block = m_free.front();
        m_free.pop_front();
        return block;
    }

    std::unique_ptr<ByteSource> m_source;
    const qint64 m_blockBytes;
    std::vector<std::unique_ptr<Block>> m_blocks;
    std::deque<Block *> m_free; ///< the one given back first is used first
    std::deque<Block *> m_full;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopped = false;
    std::optional<Error> m_error;
    std::thread m_thread; ///< last: it uses all of the above
};

class PackedPart
{
public:
    explicit PackedPart(const PartTask &task)
        : m_task(task)
        , m_thread(*task.threads.front())
    {}

    Result<PartResult> read()
    {
        CHOBA_TRY_ASSIGN(std::unique_ptr<ByteSource> source, openPacked(m_task.file));
        Unpacker unpacker(std::move(source), m_task.blockBytes);
        for (bool last = false; !last;) {
            CHOBA_TRY_ASSIGN(Block *const block, unpacker.take());
            last = block->last;
            m_result.hash.add(block->data(), block->size);
            const Result<void> done = readBlock(*block);
            m_task.progress.set(block->consumed);
            unpacker.give(block);
            if (m_task.progress.isCancelled())
                return ReadProgress::cancelled();
            const bool stops =
                !done || m_result.brokenQuotes || (!m_task.skipBadLines && !m_result.badLines.empty());
            if (stops && !last) {
                CHOBA_TRY(checkRest(unpacker));
                last = true;
            }
            CHOBA_TRY(done);
            CHOBA_TRY(m_thread.rows->makeRoom());
        }
        return std::move(m_result);
    }

private:
    /// A line may be bad only because the archive is: its checksum, at the end, is the better answer.
    Result<void> checkRest(Unpacker &unpacker)
    {
        for (bool last = false; !last;) {
            CHOBA_TRY_ASSIGN(Block *const block, unpacker.take());
            last = block->last;
            unpacker.give(block);
            if (m_task.progress.isCancelled())
                return ReadProgress::cancelled();
        }
        return ok();
    }

    /// The bytes of \a block with what was left of the one before in front of them.
    std::span<char> joined(Block &block)
    {
        if (static_cast<qint64>(m_rest.size()) <= Block::room) {
            char *const begin = block.data() - m_rest.size();
            if (!m_rest.empty())
                std::memcpy(begin, m_rest.data(), m_rest.size());
            return {begin, m_rest.size() + static_cast<size_t>(block.size)};
        }
        m_long.assign(m_rest.begin(), m_rest.end());
        m_long.insert(m_long.end(), block.data(), block.data() + block.size);
        const size_t size = m_long.size();
        m_long.resize(size + 1 + CsvScanner::padding);
        return {m_long.data(), size};
    }

    Result<void> readBlock(Block &block)
    {
        std::span<char> bytes = joined(block);
        quint32 from = 0;
        if (m_columns == nullptr) {
            CHOBA_TRY_ASSIGN(const PartHeader header,
                             readHeader(m_task.file.name(), bytes.data(), static_cast<qint64>(bytes.size())));
            CHOBA_TRY_ASSIGN(m_columns, beginPart(m_task, header));
            from = header.end;
        }
        m_thread.scanner.restart();
        m_thread.scanner.scan(bytes.data(), from, static_cast<quint32>(bytes.size()));
        if (block.last && !m_thread.scanner.inQuotes() && !bytes.empty() && bytes.back() != '\n') {
            bytes = {bytes.data(), bytes.size() + 1};
            bytes.back() = '\n'; // the last line may lack its end
            m_thread.scanner.scan(bytes.data(), static_cast<quint32>(bytes.size() - 1),
                                  static_cast<quint32>(bytes.size()));
        }
        const auto lineEnds = m_thread.scanner.lineEnds();
        const quint32 to = lineEnds.empty() ? from : lineEnds.back() + 1;
        StretchResult stretch = readStretch(m_thread, bytes.data(), from, to);
        m_rest.assign(bytes.begin() + to, bytes.end());
        const bool unterminated =
            (block.last && m_thread.scanner.inQuotes()) || static_cast<qint64>(m_rest.size()) > longestRecord;
        if (!stretch.brokenQuotes && unterminated)
            addEndless(m_thread, to, stretch);
        CHOBA_TRY(addBadLines(m_task, *m_columns, stretch, m_records, m_result));
        m_records += stretch.records;
        return ok();
    }

    const PartTask &m_task;
    ReadingThread &m_thread;
    const ReportColumns *m_columns = nullptr;
    std::vector<char> m_rest; ///< of a record that goes on in the next block
    std::vector<char> m_long;
    quint64 m_records = 0;
    PartResult m_result;
};

} // namespace

Result<PartResult> readPackedPart(const PartTask &task)
{
    return PackedPart(task).read();
}

} // namespace choba
