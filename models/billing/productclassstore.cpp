// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/productclassstore.h"

namespace choba {

Result<std::map<QString, ProductClass>> ProductClassStore::all()
{
    std::map<QString, ProductClass> classes;
    std::optional<Error> unreadable;
    CHOBA_TRY(m_database.statement(QStringLiteral("SELECT product_code, decided_class FROM product_class"))
                  .forEach([&](const Row &row) {
                      if (const auto productClass =
                              parseProductClass(row.text(1), QStringLiteral("product_class")))
                          classes.emplace(row.text(0), *productClass);
                      else
                          unreadable = productClass.error();
                  }));
    if (unreadable)
        return *unreadable;
    return classes;
}

Result<void> ProductClassStore::put(const QString &productCode, ProductClass productClass,
                                    const QString &actor, const QDateTime &at)
{
    return m_database
        .statement(
            QStringLiteral("INSERT INTO product_class (product_code, decided_class, decided_by, decided_at) "
                           "VALUES (?, ?, ?, ?) ON CONFLICT (product_code) DO UPDATE SET "
                           "decided_class = excluded.decided_class, decided_by = excluded.decided_by, "
                           "decided_at = excluded.decided_at, row_version = product_class.row_version + 1"))
        .bind(productCode)
        .bind(spelled(productClass))
        .bind(actor)
        .bind(at)
        .exec();
}

} // namespace choba
