// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

namespace choba {

/// Every read through \a database sees one moment until the object goes, however others write meanwhile.
/// Only for reading: there is nothing to commit.
class Snapshot
{
public:
    static Result<Snapshot> begin(Database &database);
    ~Snapshot();
    Snapshot(Snapshot &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {}
    Snapshot &operator=(Snapshot &&) = delete;
    Snapshot(const Snapshot &) = delete;

private:
    explicit Snapshot(Database &database)
        : m_database(&database)
    {}
    Database *m_database;
};

} // namespace choba
