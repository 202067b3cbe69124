// SPDX-License-Identifier: GPL-3.0-or-later
// The splitter of migrations: each statement is whole when it is split again.
#include "models/storage/sqlscript.h"
#include "tests/fuzz/fuzz.h"

using namespace choba;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QStringList statements = sqlStatements(QString::fromUtf8(bytesOf(data, size)));
    for (const QString &statement : statements) {
        promise(!statement.isEmpty(), "no statement is empty");
        promise(sqlStatements(statement) == QStringList(statement), "a statement is one");
    }
    return 0;
}
