// SPDX-License-Identifier: GPL-3.0-or-later
// The manifest beside a report: what it names stays inside the folder it lies in.
#include "models/usage/reportmanifest.h"
#include "tests/fuzz/fuzz.h"

using namespace choba;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto manifest = ReportManifest::parse(bytesOf(data, size), QStringLiteral("x-Manifest.json"));
    if (!manifest)
        return 0;
    promise(!manifest->keys.isEmpty(), "a manifest lists files");
    for (const QString &key : manifest->keys) {
        promise(!key.isEmpty() && !key.startsWith(QLatin1Char('/')), "a file's path is relative");
        promise(!key.split(QLatin1Char('/')).contains(QLatin1String("..")),
                "no path leads out of the folder");
    }
    return 0;
}
