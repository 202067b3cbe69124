// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/reportfile.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>
#include <isa-l/igzip_lib.h>

#include <cstring>
#include <vector>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ByteSource)
};

Error damaged(const ReportFile &file, const QString &detail)
{
    Error error =
        Error::invalid(QStringLiteral("path"),
                       Words::tr("%1 is damaged: its contents or checksum are wrong.").arg(file.name()));
    error.detail = detail;
    return error;
}

Error cut(const ReportFile &file)
{
    return Error::invalid(QStringLiteral("path"),
                          Words::tr("%1 is cut off: the archive has no end.").arg(file.name()));
}

/// All members of a gzip file one after the other, each checked against its CRC and length.
class GzipSource final : public ByteSource
{
public:
    explicit GzipSource(const ReportFile &file)
        : m_file(file)
        , m_input(256 * 1024)
    {
        isal_inflate_init(&m_state);
        m_state.crc_flag = ISAL_GZIP;
    }

    Result<qint64> read(char *out, qint64 size) override
    {
        m_state.next_out = reinterpret_cast<uint8_t *>(out);
        m_state.avail_out = static_cast<uint32_t>(size);
        while (m_state.avail_out > 0 && !m_atEnd) {
            if (m_state.avail_in == 0)
                CHOBA_TRY(refill());
            if (m_betweenMembers) {
                CHOBA_TRY(beginMember());
                continue;
            }
            const uint32_t inBefore = m_state.avail_in;
            const uint32_t outBefore = m_state.avail_out;
            const int status = isal_inflate(&m_state);
            if (status < 0 || status == ISAL_NEED_DICT)
                return damaged(m_file, QStringLiteral("isal_inflate: %1").arg(status));
            if (m_state.block_state == ISAL_BLOCK_FINISH)
                m_betweenMembers = true;
            else if (m_fileRead && m_state.avail_in == 0 && m_state.avail_out == outBefore && inBefore == 0)
                return cut(m_file);
        }
        return size - m_state.avail_out;
    }
    qint64 consumed() const override { return m_offset - m_state.avail_in; }

private:
    Result<void> refill()
    {
        CHOBA_TRY_ASSIGN(const qint64 got,
                         m_file.readAt(m_offset, m_input.data(), static_cast<qint64>(m_input.size())));
        m_offset += got;
        m_fileRead = got == 0;
        m_state.next_in = reinterpret_cast<uint8_t *>(m_input.data());
        m_state.avail_in = static_cast<uint32_t>(got);
        return ok();
    }
    /// Another member follows, or zeros that pad a tape block, or nothing.
    Result<void> beginMember()
    {
        if (m_fileRead && m_state.avail_in == 0) {
            m_atEnd = true;
            return ok();
        }
        if (*m_state.next_in == 0) {
            ++m_state.next_in;
            --m_state.avail_in;
            m_padding = true;
            return ok();
        }
        if (m_padding || *m_state.next_in != 0x1f)
            return damaged(m_file, QStringLiteral("bytes behind the last gzip member"));
        isal_inflate_reset(&m_state);
        m_state.crc_flag = ISAL_GZIP;
        m_betweenMembers = false;
        return ok();
    }

    const ReportFile &m_file;
    std::vector<char> m_input;
    inflate_state m_state{};
    qint64 m_offset = 0;
    bool m_fileRead = false;
    bool m_betweenMembers = false;
    bool m_padding = false;
    bool m_atEnd = false;
};

/// The only file in a zip archive.
class ZipSource final : public ByteSource
{
public:
    static Result<std::unique_ptr<ByteSource>> open(const ReportFile &file)
    {
        std::unique_ptr<ZipSource> source(new ZipSource(file));
        archive_read_support_format_zip_seekable(source->m_archive);
        if (archive_read_open_fd(source->m_archive, file.descriptor(), 128 * 1024) != ARCHIVE_OK)
            return source->failure();
        CHOBA_TRY_ASSIGN(const bool found, source->nextFile());
        if (!found)
            return Error::invalid(QStringLiteral("path"), Words::tr("%1 holds no file.").arg(file.name()));
        return std::unique_ptr<ByteSource>(std::move(source));
    }
    ~ZipSource() override { archive_read_free(m_archive); }
    ZipSource(const ZipSource &) = delete;
    ZipSource &operator=(const ZipSource &) = delete;

    Result<qint64> read(char *out, qint64 size) override
    {
        qint64 done = 0;
        while (done < size && !m_atEnd) {
            const la_ssize_t got = archive_read_data(m_archive, out + done, static_cast<size_t>(size - done));
            if (got < 0)
                return failure();
            done += got;
            if (got == 0) {
                m_atEnd = true;
                CHOBA_TRY_ASSIGN(const bool another, nextFile());
                if (another)
                    return Error::invalid(QStringLiteral("path"),
                                          Words::tr("%1 holds more than one file; unpack it and import the "
                                                    "report's folder.")
                                              .arg(m_file.name()));
            }
        }
        return done;
    }
    qint64 consumed() const override { return archive_filter_bytes(m_archive, 0); }

private:
    explicit ZipSource(const ReportFile &file)
        : m_file(file)
        , m_archive(archive_read_new())
    {}
    Error failure() const
    {
        const char *words = archive_error_string(m_archive);
        const QString detail = QString::fromUtf8(words == nullptr ? "" : words);
        if (detail.contains(QLatin1String("runcated")) || detail.contains(QLatin1String("central directory")))
            return cut(m_file);
        return damaged(m_file, detail);
    }
    Result<bool> nextFile()
    {
        for (;;) {
            archive_entry *entry = nullptr;
            const int status = archive_read_next_header(m_archive, &entry);
            if (status == ARCHIVE_EOF)
                return false;
            if (status != ARCHIVE_OK)
                return failure();
            if (archive_entry_filetype(entry) == AE_IFREG)
                return true;
        }
    }

    const ReportFile &m_file;
    archive *m_archive;
    bool m_atEnd = false;
};

} // namespace

Result<std::unique_ptr<ByteSource>> openPacked(const ReportFile &file)
{
    Q_ASSERT(file.packing() != ReportFile::Packing::Plain);
    if (file.packing() == ReportFile::Packing::Zip)
        return ZipSource::open(file);
    return std::unique_ptr<ByteSource>(std::make_unique<GzipSource>(file));
}

} // namespace choba
