// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/productclassstore.h"

namespace choba {

namespace {

constexpr auto columns =
    "SELECT product_code, decided_class, decided_by, decided_at, row_version FROM product_class ";

Result<DecidedClass> decidedOf(const Row &row)
{
    CHOBA_TRY_ASSIGN(const ProductClass productClass,
                     parseProductClass(row.text(1), QStringLiteral("product_class")));
    return DecidedClass{productClass, row.text(2), row.instant(3), row.int32(4)};
}

} // namespace

Result<std::map<QString, DecidedClass>> ProductClassStore::decided()
{
    std::map<QString, DecidedClass> classes;
    std::optional<Error> unreadable;
    CHOBA_TRY(m_database.statement(QLatin1String(columns)).forEach([&](const Row &row) {
        if (const auto decided = decidedOf(row))
            classes.emplace(row.text(0), *decided);
        else
            unreadable = decided.error();
    }));
    if (unreadable)
        return *unreadable;
    return classes;
}

Result<std::map<QString, ProductClass>> ProductClassStore::all()
{
    CHOBA_TRY_ASSIGN(const auto classes, decided());
    std::map<QString, ProductClass> result;
    for (const auto &[code, one] : classes)
        result.emplace(code, one.productClass);
    return result;
}

Result<std::optional<DecidedClass>> ProductClassStore::find(const QString &productCode)
{
    CHOBA_TRY_ASSIGN(const std::optional<Result<DecidedClass>> found,
                     m_database.statement(QLatin1String(columns) + QStringLiteral("WHERE product_code = ?"))
                         .bind(productCode)
                         .first(decidedOf));
    if (!found)
        return std::optional<DecidedClass>();
    CHOBA_TRY_ASSIGN(const DecidedClass decided, *found);
    return std::optional<DecidedClass>(decided);
}

Result<bool> ProductClassStore::put(const QString &productCode, const DecidedClass &decided, int basedOn)
{
    SqlStatement write = m_database.statement(
        basedOn == 0
            ? QStringLiteral(
                  "INSERT INTO product_class (decided_class, decided_by, decided_at, product_code) "
                  "VALUES (?, ?, ?, ?) ON CONFLICT (product_code) DO NOTHING")
            : QStringLiteral("UPDATE product_class SET decided_class = ?, decided_by = ?, decided_at = ?, "
                             "row_version = row_version + 1 WHERE product_code = ? AND row_version = ?"));
    write.bind(spelled(decided.productClass))
        .bind(decided.decidedBy)
        .bind(decided.decidedAt)
        .bind(productCode);
    if (basedOn != 0)
        write.bind(basedOn);
    CHOBA_TRY_ASSIGN(const qint64 written, write.execCounting());
    return written > 0;
}

} // namespace choba
