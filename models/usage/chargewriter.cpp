// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/chargewriter.h"

namespace choba {

Result<std::unique_ptr<ChargeWriter>> ChargeWriter::create(Database &database)
{
    return database.engine() == Engine::Sqlite ? createSqliteWriter(database)
                                               : createPostgresWriter(database);
}

int storedDay(quint32 day)
{
    const QDate date = dateOfReportDay(day);
    return (date.year() * 100 + date.month()) * 100 + date.day();
}

} // namespace choba
