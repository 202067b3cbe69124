// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/durablefile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DurableFile)
};

QByteArray local(const QString &path)
{
    return QFile::encodeName(path);
}

Error lastError(const QString &path)
{
    return fileError(path, qt_error_string(errno));
}

} // namespace

Error fileError(const QString &path, const QString &detail)
{
    //: ja: ファイル %1 に書き込めません: %2
    return Error::of(ErrorKind::Storage, Words::tr("The file %1 cannot be written: %2").arg(path, detail),
                     detail);
}

Result<void> flushToDisk(QFile &file)
{
    if (!file.flush() || fsync(file.handle()) != 0)
        return lastError(file.fileName());
    return ok();
}

Result<void> flushFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const int handle = open(local(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return lastError(folder);
    const bool done = fsync(handle) == 0 || errno == EINVAL; // some file systems cannot and need not
    const Result<void> result = done ? ok() : Result<void>(lastError(folder));
    close(handle);
    return result;
}

Result<void> publishFile(const QString &from, const QString &to)
{
    if (link(local(from).constData(), local(to).constData()) == 0) {
        unlink(local(from).constData());
    } else if (errno == EEXIST || QFileInfo::exists(to)) {
        //: ja: %1 は既にあります。上書きはしません
        return Error::of(ErrorKind::Conflict,
                         Words::tr("%1 is there already; nothing is overwritten.").arg(to));
    } else if (std::rename(local(from).constData(), local(to).constData()) != 0) { // no hard links there
        return lastError(to);
    }
    return flushFolderOf(to);
}

Result<void> exchangeFile(const QString &from, const QString &to, const QString &kept)
{
    if (QFileInfo::exists(to) && link(local(to).constData(), local(kept).constData()) != 0 &&
        std::rename(local(to).constData(), local(kept).constData()) != 0)
        return lastError(kept);
    if (std::rename(local(from).constData(), local(to).constData()) != 0)
        return lastError(to);
    return flushFolderOf(to);
}

} // namespace choba
