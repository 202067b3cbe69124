// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/usage/reportdays.h"
#include "models/usage/reportreader.h"

namespace choba {

/// Writes a version's series, days and tag costs as fast as the engine takes them, past Qt's row-by-row
/// drivers, inside the caller's transaction. Rows come in the order of their keys. A thread of its own has
/// the connection from the first row on: nothing else may use it until finish(), or until the writer is gone.
class ChargeWriter
{
public:
    static Result<std::unique_ptr<ChargeWriter>> create(Database &database);
    virtual ~ChargeWriter() = default;

    /// The usage month of the versions that follow.
    virtual void setMonth(Month) {}
    virtual Result<void> addSeries(qint64 seriesId, qint64 versionId, const SeriesSums &series) = 0;
    virtual Result<void> addTag(qint64 versionId, const RunKey &tag, qint64 costUsd, quint64 lines) = 0;
    /// Writes what is still held back. Nothing is complete before it; more rows may follow.
    virtual Result<void> finish() = 0;
};

Result<std::unique_ptr<ChargeWriter>> createSqliteWriter(Database &database);
Result<std::unique_ptr<ChargeWriter>> createPostgresWriter(Database &database);

/// How a day (since 1970-01-01) is stored: 20260331.
int storedDay(quint32 day);

} // namespace choba
