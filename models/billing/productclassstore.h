// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/rulevalues.h"
#include "models/storage/database.h"

#include <map>

namespace choba {

/// What a person decided a product code to be.
struct DecidedClass
{
    ProductClass productClass = ProductClass::Standard;
    QString decidedBy;
    QDateTime decidedAt;
    int rowVersion = 0;
};

/// What people decided product codes to be; stands before the rule book's list (section 5).
class ProductClassStore
{
public:
    explicit ProductClassStore(Database &database)
        : m_database(database)
    {}
    Result<std::map<QString, ProductClass>> all();
    Result<std::map<QString, DecidedClass>> decided(); ///< the same with who, when and version
    Result<std::optional<DecidedClass>> find(const QString &productCode);
    /// Inserts, or replaces the version \a basedOn (0: none); false when that is not what is stored.
    Result<bool> put(const QString &productCode, const DecidedClass &decided, int basedOn);

private:
    Database &m_database;
};

} // namespace choba
