// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/rulevalues.h"
#include "models/storage/database.h"

#include <map>

namespace choba {

/// What people decided product codes to be; stands before the rule book's list (section 5).
class ProductClassStore
{
public:
    explicit ProductClassStore(Database &database)
        : m_database(database)
    {}
    Result<std::map<QString, ProductClass>> all();
    Result<void> put(const QString &productCode, ProductClass productClass, const QString &actor,
                     const QDateTime &at);

private:
    Database &m_database;
};

} // namespace choba
