// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/reportfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

Error systemError(ErrorKind kind, const QString &message)
{
    return Error::of(kind, message, QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

ReportFile::ReportFile(const QString &path, int descriptor)
    : m_path(path)
    , m_descriptor(descriptor)
{}

ReportFile::~ReportFile()
{
    ::close(m_descriptor);
}

QString ReportFile::name() const
{
    return QFileInfo(m_path).fileName();
}

static bool readState(const struct stat &status, qint64 &size, qint64 &modifiedNs, quint64 &inode,
                      quint64 &device)
{
    size = status.st_size;
    modifiedNs = qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    inode = status.st_ino;
    device = status.st_dev;
    return S_ISREG(status.st_mode);
}

Result<std::unique_ptr<ReportFile>> ReportFile::open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Unavailable,
                           Words::tr("The file %1 cannot be opened.").arg(path));
    std::unique_ptr<ReportFile> file(new ReportFile(path, descriptor));
    CHOBA_TRY(file->identify());
    return file;
}

Result<void> ReportFile::identify()
{
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0)
        return systemError(ErrorKind::Unavailable, Words::tr("The file %1 cannot be read.").arg(m_path));
    if (!readState(status, m_state.size, m_state.modifiedNs, m_state.inode, m_state.device))
        return Error::of(ErrorKind::Invalid, Words::tr("%1 is not a file.").arg(m_path));
    if (m_state.size == 0)
        return Error::invalid(QStringLiteral("path"), Words::tr("%1 is empty.").arg(name()));
    std::array<char, 4> start{};
    CHOBA_TRY_ASSIGN(const qint64 read, readAt(0, start.data(), start.size()));
    const std::string_view magic(start.data(), static_cast<size_t>(read));
    const auto begins = [&](std::string_view sign) { return magic.substr(0, sign.size()) == sign; };
    if (begins("\x1f\x8b"))
        m_packing = Packing::Gzip;
    else if (begins("PK\x03\x04") || begins("PK\x05\x06"))
        m_packing = Packing::Zip;
    else if (begins("\xff\xfe") || begins("\xfe\xff"))
        return Error::invalid(QStringLiteral("path"),
                              Words::tr("%1, line 1: the text is UTF-16, a report is UTF-8.").arg(name()));
    else if (begins("PAR1"))
        return Error::invalid(QStringLiteral("path"),
                              Words::tr("%1 is a Parquet file; this program reads CSV reports.").arg(name()));
    return ok();
}

Result<qint64> ReportFile::readAt(qint64 offset, char *out, qint64 size) const
{
    qint64 done = 0;
    while (done < size) {
        const ssize_t read =
            ::pread(m_descriptor, out + done, static_cast<size_t>(size - done), offset + done);
        if (read < 0 && errno == EINTR)
            continue;
        if (read < 0)
            return systemError(ErrorKind::Unavailable, Words::tr("The file %1 cannot be read.").arg(m_path));
        if (read == 0)
            break;
        done += read;
    }
    return done;
}

Result<void> ReportFile::verifyUnchanged() const
{
    // By name as well as by descriptor: a file replaced by another is a change too.
    for (const bool byName : {false, true}) {
        struct stat status = {};
        const int failed =
            byName ? ::stat(QFile::encodeName(m_path).constData(), &status) : ::fstat(m_descriptor, &status);
        State now;
        if (failed != 0 || !readState(status, now.size, now.modifiedNs, now.inode, now.device) ||
            now != m_state)
            return Error::of(ErrorKind::Conflict,
                             Words::tr("%1 was changed while it was read; import it again.").arg(name()));
    }
    return ok();
}

} // namespace choba
