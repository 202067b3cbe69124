// SPDX-License-Identifier: GPL-3.0-or-later
// A file of rules as somebody may edit it, and rows that a database lays over it.
#include "models/rulebook/ruleloader.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>
#include <QTemporaryDir>

using namespace choba;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("rules.json")));
    const QByteArray bytes = bytesOf(data, size);
    promise(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the file can be written");
    file.close();
    for (const char *key : {"support_plan.business", "calendar.company_days", "product.X"}) {
        const auto rules = loadRules(folder.path(), {{QString::fromLatin1(key), bytes}});
        promise(!rules && !rules.error().problems.empty(), "one file is no rule book, and the words say so");
    }
    return 0;
}
