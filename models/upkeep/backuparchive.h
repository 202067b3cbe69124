// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"
#include "models/upkeep/backupmanifest.h"

namespace choba {

// A backup is one tar file, so that it can be carried about as a whole and opened without this program:
// manifest.json, the data, and behind the tar's end one block with the SHA-256 of everything before it. The
// last makes every byte count, also those of headers and padding that no part's hash covers.

/// Writes the archive of \a part to the new file \a path and waits until it is on the disk. Fills in size and
/// hash of the part.
Result<void> writeBackupArchive(const QString &path, BackupManifest &manifest, const QString &part,
                                JobContext &context);

/// Reads \a path whole and compares every hash; the data go to \a extractTo when it is not empty. Invalid
/// (field "file"): no backup, cut, or a single byte is not as it was written. Cancelled when asked to.
Result<BackupManifest> readBackupArchive(const QString &path, JobContext &context,
                                         const QString &extractTo = {});

} // namespace choba
