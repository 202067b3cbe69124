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
    // The civil calendar with years that begin in March; QDate takes a tenth of an import for it.
    const quint32 shifted = day + 719468;
    const quint32 era = shifted / 146097;
    const quint32 dayOfEra = shifted % 146097;
    const quint32 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const quint32 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const quint32 monthFromMarch = (5 * dayOfYear + 2) / 153;
    const quint32 month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    const quint32 year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
    const quint32 dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
    return static_cast<int>((year * 100 + month) * 100 + dayOfMonth);
}

} // namespace choba
