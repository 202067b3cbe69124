// SPDX-License-Identifier: GPL-3.0-or-later
// The files that are kept of an audit log outside its database: its checkpoints, and its first key.
#include "models/storage/auditfiles.h"
#include "tests/fuzz/memoryfile.h"

using namespace choba;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static MemoryFile file;
    file.set(data, size);
    if (const auto checkpoints = readCheckpoints(file.path())) {
        for (const AuditCheckpoint &one : *checkpoints)
            promise(one.rows > 0 && one.link.size() == 32 && one.seal.size() == 32 && one.at.isValid(),
                    "a checkpoint is whole");
    }
    (void)readAuditKey(file.path());
    const QString name = QString::fromUtf8(bytesOf(data, size));
    promise(auditKeyPath(name).isEmpty() || !name.contains(QLatin1Char('/')),
            "no chain's name leaves the folder");
    return 0;
}
