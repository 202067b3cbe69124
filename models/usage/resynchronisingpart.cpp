// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/partreader.h"

#include <algorithm>
#include <cstring>

namespace choba {

namespace {

/// Reads a plain file as if it had been unpacked.
class PlainSource final : public ByteSource
{
public:
    explicit PlainSource(const ReportFile &file)
        : m_file(file)
    {}
    Result<qint64> read(char *out, qint64 size) override
    {
        CHOBA_TRY_ASSIGN(const qint64 got, m_file.readAt(m_offset, out, size));
        m_offset += got;
        return got;
    }
    qint64 consumed() const override { return m_offset; }

private:
    const ReportFile &m_file;
    qint64 m_offset = 0;
};

/// A file whose quotes are broken somewhere: after each break the rest of the physical line is given up.
/// Reads in small windows, because every break marks its window anew.
class ResynchronisingPart
{
public:
    explicit ResynchronisingPart(const PartTask &task)
        : m_task(task)
        , m_thread(*task.threads.front())
    {}

    Result<PartResult> read()
    {
        if (m_task.file.packing() == ReportFile::Packing::Plain) {
            m_source = std::make_unique<PlainSource>(m_task.file);
        } else {
            CHOBA_TRY_ASSIGN(m_source, openPacked(m_task.file));
        }
        CHOBA_TRY(fill(m_task.blockBytes));
        CHOBA_TRY_ASSIGN(const PartHeader header, readHeader(m_task.file.name(), m_bytes.data(), m_end));
        CHOBA_TRY_ASSIGN(m_columns, beginPart(m_task, header));
        m_at = header.end;
        qint64 window = smallWindow;
        for (;;) {
            CHOBA_TRY(fill(window));
            const qint64 size = std::min(window, m_end - m_at);
            if (size == 0)
                break;
            CHOBA_TRY_ASSIGN(const bool moved, readWindow(size));
            window = moved ? smallWindow : window * 2;
            m_task.progress.set(m_source->consumed());
            if (m_task.progress.isCancelled())
                return ReadProgress::cancelled();
            CHOBA_TRY(m_thread.rows->makeRoom());
        }
        m_result.brokenQuotes = false;
        return std::move(m_result);
    }

private:
    static constexpr qint64 smallWindow = 64 * 1024;

    /// Makes \a wanted bytes available at m_at, as far as the file has them, with padding behind.
    Result<void> fill(qint64 wanted)
    {
        while (!m_sourceEnded && m_end - m_at < wanted) {
            m_bytes.erase(m_bytes.begin(), m_bytes.begin() + m_at);
            m_end -= m_at;
            m_at = 0;
            m_bytes.resize(static_cast<size_t>(m_end + m_task.blockBytes + 1) + CsvScanner::padding);
            CHOBA_TRY_ASSIGN(const qint64 got, m_source->read(m_bytes.data() + m_end, m_task.blockBytes));
            m_result.hash.add(m_bytes.data() + m_end, got);
            m_end += got;
            m_sourceEnded = got < m_task.blockBytes;
            if (m_sourceEnded && m_end > 0 && m_bytes[static_cast<size_t>(m_end - 1)] != '\n')
                m_bytes[static_cast<size_t>(m_end++)] = '\n';
            m_bytes.resize(static_cast<size_t>(m_end + 1) + CsvScanner::padding);
        }
        return ok();
    }

    /// Reads the whole records of the next \a size bytes; false when there is none and more could help.
    Result<bool> readWindow(qint64 size)
    {
        const char *const data = m_bytes.data() + m_at;
        m_thread.scanner.restart();
        m_thread.scanner.scan(data, 0, static_cast<quint32>(size));
        const auto lineEnds = m_thread.scanner.lineEnds();
        const quint32 to = lineEnds.empty() ? 0 : lineEnds.back() + 1;
        StretchResult stretch = readStretch(m_thread, data, 0, to == 0 ? static_cast<quint32>(size) : to);
        qint64 used = to;
        const bool atEnd = m_sourceEnded && m_at + size == m_end;
        if (!stretch.brokenQuotes && to == 0) {
            if (!atEnd && size < longestRecord)
                return false;
            addEndless(m_thread, 0, stretch);
        }
        if (stretch.brokenQuotes)
            used = giveUpLine(data, to, size);
        CHOBA_TRY(addBadLines(m_task, *m_columns, stretch, m_records, m_result));
        m_records += stretch.records + (stretch.brokenQuotes ? 1 : 0);
        m_at += used;
        return true;
    }

    /// The end of the physical line in which the broken record begins.
    qint64 giveUpLine(const char *data, quint32 to, qint64 size) const
    {
        const auto lineEnds = m_thread.scanner.lineEnds();
        const auto after =
            std::lower_bound(lineEnds.begin(), lineEnds.end(), m_thread.scanner.firstBadQuote());
        const quint32 begin = m_thread.scanner.firstBadQuote() == CsvScanner::none ? to
                              : after == lineEnds.begin()                          ? 0
                                                                                   : *(after - 1) + 1;
        const void *lineFeed = std::memchr(data + begin, '\n', static_cast<size_t>(size - begin));
        return lineFeed == nullptr ? size : static_cast<const char *>(lineFeed) - data + 1;
    }

    const PartTask &m_task;
    ReadingThread &m_thread;
    std::unique_ptr<ByteSource> m_source;
    const ReportColumns *m_columns = nullptr;
    std::vector<char> m_bytes;
    qint64 m_at = 0;
    qint64 m_end = 0;
    bool m_sourceEnded = false;
    quint64 m_records = 0;
    PartResult m_result;
};

} // namespace

Result<PartResult> readPartResynchronising(const PartTask &task)
{
    return ResynchronisingPart(task).read();
}

} // namespace choba
