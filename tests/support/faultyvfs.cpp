// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyvfs.h"

#include <QFile>

#include <csignal>
#include <sqlite3.h>

namespace choba {

struct FaultyVfs::Pending
{
    qint64 offset = 0;
    QByteArray before; ///< what stood there, as far as the file went
    QByteArray after;  ///< empty for a truncation
    qint64 sizeBefore = 0;
    bool isTruncation = false;
};

/// What SQLite holds for an open file; the real file's own memory follows it.
struct FaultyFile
{
    sqlite3_file base;
    FaultyVfs *disk;
    QString *path;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

namespace {

constexpr qsizetype sectorBytes = 512;

FaultyFile *mine(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file);
}

FaultyVfs *diskOf(sqlite3_vfs *vfs)
{
    return static_cast<FaultyVfs *>(vfs->pAppData);
}

} // namespace

/// The functions SQLite calls.
struct FaultyCalls
{
    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        FaultyVfs *disk = diskOf(vfs);
        FaultyFile *faulty = mine(file);
        faulty->base.pMethods = nullptr;
        if (disk->m_cut)
            return SQLITE_CANTOPEN;
        const int status = disk->m_real->xOpen(disk->m_real, name, faulty->real(), flags, outFlags);
        if (status != SQLITE_OK)
            return status;
        faulty->disk = disk;
        faulty->path = new QString(QString::fromUtf8(name)); // released in close(): SQLite owns the memory
        faulty->base.pMethods = &methods;
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
    {
        FaultyVfs *disk = diskOf(vfs);
        if (const int refused = disk->changing(); refused != SQLITE_OK)
            return SQLITE_IOERR_DELETE;
        disk->m_pending.erase(QString::fromUtf8(name));
        return disk->m_real->xDelete(disk->m_real, name, syncFolder);
    }

    static int close(sqlite3_file *file)
    {
        delete mine(file)->path;
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xClose(real);
    }
    static int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
    {
        if (mine(file)->disk->m_cut)
            return SQLITE_IOERR_READ;
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xRead(real, bytes, size, offset);
    }
    static int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
    {
        FaultyVfs *disk = mine(file)->disk;
        if (const int refused = disk->changing(); refused != SQLITE_OK)
            return refused;
        remember(file, {offset, before(file, offset, size),
                        QByteArray(static_cast<const char *>(bytes), size), sizeOf(file), false});
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xWrite(real, bytes, size, offset);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        FaultyVfs *disk = mine(file)->disk;
        if (const int refused = disk->changing(); refused != SQLITE_OK)
            return refused;
        const qint64 now = sizeOf(file);
        remember(file, {size, before(file, size, static_cast<int>(now - size)), {}, now, true});
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xTruncate(real, size);
    }
    static int sync(sqlite3_file *file, int flags)
    {
        FaultyVfs *disk = mine(file)->disk;
        if (const int refused = disk->syncing(); refused != SQLITE_OK)
            return refused;
        disk->m_pending.erase(*mine(file)->path);
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xSync(real, flags);
    }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xFileSize(real, size);
    }
    static int lock(sqlite3_file *file, int level)
    {
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xLock(real, level);
    }
    static int unlock(sqlite3_file *file, int level)
    {
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xUnlock(real, level);
    }
    static int reserved(sqlite3_file *file, int *out)
    {
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xCheckReservedLock(real, out);
    }
    static int control(sqlite3_file *file, int what, void *argument)
    {
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xFileControl(real, what, argument);
    }
    static int sectorSize(sqlite3_file *file)
    {
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xSectorSize(real);
    }
    static int characteristics(sqlite3_file *file)
    {
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xDeviceCharacteristics(real);
    }
    // Shared memory is memory: it is gone with the power, and its file is removed then.
    static int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **out)
    {
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xShmMap(real, page, size, extend, out);
    }
    static int shmLock(sqlite3_file *file, int offset, int count, int flags)
    {
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xShmLock(real, offset, count, flags);
    }
    static void shmBarrier(sqlite3_file *file)
    {
        sqlite3_file *real = mine(file)->real();
        real->pMethods->xShmBarrier(real);
    }
    static int shmUnmap(sqlite3_file *file, int drop)
    {
        sqlite3_file *real = mine(file)->real();
        return real->pMethods->xShmUnmap(real, drop);
    }

    static const sqlite3_io_methods methods;

private:
    static qint64 sizeOf(sqlite3_file *file)
    {
        sqlite3_int64 size = 0;
        fileSize(file, &size);
        return size;
    }
    static QByteArray before(sqlite3_file *file, qint64 offset, int size)
    {
        const qint64 there = std::clamp<qint64>(sizeOf(file) - offset, 0, size);
        QByteArray bytes(static_cast<qsizetype>(there), '\0');
        sqlite3_file *real = mine(file)->real();
        if (there > 0)
            real->pMethods->xRead(real, bytes.data(), static_cast<int>(there), offset);
        return bytes;
    }
    static void remember(sqlite3_file *file, FaultyVfs::Pending pending)
    {
        if (!mine(file)->path->isEmpty()) // temporary files are gone after a power loss
            mine(file)->disk->m_pending[*mine(file)->path].push_back(std::move(pending));
    }
};

const sqlite3_io_methods FaultyCalls::methods = {
    2,        close,    read,    write,      truncate,        sync,   fileSize, lock,
    unlock,   reserved, control, sectorSize, characteristics, shmMap, shmLock,  shmBarrier,
    shmUnmap, nullptr,  nullptr};

FaultyVfs::FaultyVfs()
    : m_vfs(std::make_unique<sqlite3_vfs>())
    , m_real(sqlite3_vfs_find(nullptr))
{
    *m_vfs = *m_real;
    m_vfs->zName = "choba-faulty";
    m_vfs->pNext = nullptr;
    m_vfs->pAppData = this;
    m_vfs->szOsFile = static_cast<int>(sizeof(FaultyFile)) + m_real->szOsFile;
    m_vfs->xOpen = FaultyCalls::open;
    m_vfs->xDelete = FaultyCalls::remove;
    sqlite3_vfs_register(m_vfs.get(), 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_register(m_real, 1);
    sqlite3_vfs_unregister(m_vfs.get());
}

void FaultyVfs::failFrom(Fault fault, qint64 nth)
{
    heal();
    m_failFrom = nth;
    m_failure = fault == Fault::DiskFull  ? SQLITE_FULL
                : fault == Fault::IoError ? SQLITE_IOERR_WRITE
                                          : SQLITE_READONLY;
}

void FaultyVfs::cutPowerAt(qint64 nth)
{
    heal();
    m_cutAt = nth;
}

void FaultyVfs::heal()
{
    m_calls = m_failFrom = m_cutAt = m_killAt = 0;
    m_failure = SQLITE_OK;
    m_cut = false;
}

int FaultyVfs::changing()
{
    ++m_calls;
    if (m_calls == m_killAt)
        ::raise(SIGKILL);
    if (m_cutAt > 0 && m_calls >= m_cutAt)
        m_cut = true;
    if (m_cut)
        return SQLITE_IOERR_WRITE;
    return m_failFrom > 0 && m_calls >= m_failFrom ? m_failure : SQLITE_OK;
}

int FaultyVfs::syncing()
{
    const int refused = changing();
    return refused == SQLITE_IOERR_WRITE ? SQLITE_IOERR_FSYNC : refused;
}

void FaultyVfs::forgetUnsynced(QRandomGenerator &random)
{
    for (auto &[path, writes] : m_pending) {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            continue;
        for (auto write = writes.rbegin(); write != writes.rend(); ++write) { // back to what was synced
            file.seek(write->offset);
            file.write(write->before);
            file.resize(write->sizeBefore);
        }
        for (const Pending &write : writes) { // and a part of the rest, as it happened to reach the disk
            const quint32 fate = random.bounded(3U);
            if (fate == 0)
                continue;
            if (write.isTruncation) {
                file.resize(write.offset);
                continue;
            }
            const qsizetype sectors = (write.after.size() + sectorBytes - 1) / sectorBytes;
            const qsizetype kept =
                fate == 1 ? write.after.size()
                          : std::min(write.after.size(), sectorBytes * static_cast<qsizetype>(random.bounded(
                                                                           static_cast<quint32>(sectors))));
            file.seek(write.offset);
            file.write(write.after.first(kept));
        }
        file.close();
        QFile::remove(path + QStringLiteral("-shm"));
    }
    m_pending.clear();
}

} // namespace choba
