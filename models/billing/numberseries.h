// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

namespace choba {

/// The invoice numbers: 10 digits, unique and without gaps, also after a crash, because a number is taken in
/// the same transaction that stores its invoice (section 7).
class NumberSeries
{
public:
    explicit NumberSeries(Database &database)
        : m_database(database)
    {}

    /// The next number, locked against every other taker until the transaction ends. \pre inside a
    /// transaction
    Result<qint64> lockNext();
    /// The next number as it stands, for showing: another run may take it.
    Result<qint64> next();
    /// \a count numbers from lockNext()'s on are used. Conflict when the ten digits are used up.
    Result<void> advance(qint64 count);
    /// Only before the first invoice; afterwards nothing happens.
    Result<void> startAt(qint64 first);
    static QString text(qint64 number); ///< "0000000123"

private:
    Database &m_database;
};

} // namespace choba
