// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QFile>

namespace choba {

/// Waits until what was written to \a file is on the disk.
Result<void> flushToDisk(QFile &file);

/// Waits until the names in the folder of \a path are on the disk.
Result<void> flushFolderOf(const QString &path);

/// Gives the finished file \a from the name \a to, for good. Conflict when there is such a file already: it
/// is never overwritten. \pre both on one file system
Result<void> publishFile(const QString &from, const QString &to);

/// Puts \a from in the place of \a to at one stroke; what stood there is kept as \a kept.
Result<void> exchangeFile(const QString &from, const QString &to, const QString &kept);

/// "The file … cannot be written." with the system's own words.
Error fileError(const QString &path, const QString &detail);

} // namespace choba
