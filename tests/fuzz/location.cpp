// SPDX-License-Identifier: GPL-3.0-or-later
// Where a database is, as typed: no password is shown.
#include "models/storage/databaselocation.h"
#include "tests/fuzz/fuzz.h"

using namespace choba;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto location = DatabaseLocation::parse(QString::fromUtf8(bytesOf(data, size)));
    if (!location)
        return 0;
    QString others;
    QString password;
    for (const auto &[key, value] : location->options())
        (key == QLatin1String("password") ? password : others) += value;
    if (password.size() >= 3 && !others.contains(password) &&
        !QStringLiteral("PostgreSQL · @localhost").contains(password))
        promise(!location->displayName().contains(password), "a password is not shown");
    promise(!location->displayName().isEmpty(), "a database has a name");
    return 0;
}
