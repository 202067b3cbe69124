// SPDX-License-Identifier: GPL-3.0-or-later
// A backup file. As it comes, and with the seal at its end put right, as somebody would who wants it read:
// then the tar and the manifest are what is parsed.
#include "models/upkeep/backuparchive.h"
#include "tests/fuzz/memoryfile.h"

#include <QCryptographicHash>

using namespace choba;

namespace {

void read(const QByteArray &bytes)
{
    static MemoryFile file;
    file.set(reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size()));
    JobContext context;
    const auto manifest = readBackupArchive(file.path(), context);
    if (!manifest) {
        promise(manifest.error().kind == ErrorKind::Invalid, "a bad backup is said to be one");
        return;
    }
    const auto again = backupManifestOf(toJson(*manifest));
    promise(again && again->partSha256 == manifest->partSha256 && again->rows == manifest->rows,
            "a manifest is read as it was written");
    promise(manifest->partBytes >= 0 && manifest->partBytes <= bytes.size(), "the data are in the file");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype blockBytes = 512;
    const QByteArray bytes = bytesOf(data, size);
    read(bytes);
    QByteArray body = bytes.chopped(std::min<qsizetype>(blockBytes, bytes.size()));
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    read(body + ("choba backup sha256 " + hash + '\n').leftJustified(blockBytes, '\0'));
    return 0;
}
