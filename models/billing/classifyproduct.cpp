// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/classifyproduct.h"

#include "models/billing/productclassstore.h"
#include "models/storage/audit.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClassifyProduct)
};

QJsonObject auditJson(ProductClass productClass)
{
    return {{QStringLiteral("product_class"), spelled(productClass)}};
}

} // namespace

Result<void> classifyProduct(Desk &desk, const QString &productCode, ProductClass productClass)
{
    CHOBA_TRY(require(desk, Permission::ClassifyProducts));
    return retried(desk.database, [&]() -> Result<void> {
        const QString code = productCode.trimmed();
        if (code.isEmpty())
            return Error::invalid(QStringLiteral("product_code"), Words::tr("A product code is needed."));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        ProductClassStore store(desk.database);
        CHOBA_TRY_ASSIGN(const auto classes, store.all());
        const auto before = classes.find(code);
        CHOBA_TRY(store.put(code, productClass, desk.actor.name, desk.clock.now()));
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("classify_product"), QStringLiteral("product"), code,
                                     before == classes.end() ? QJsonObject() : auditJson(before->second),
                                     auditJson(productClass)}));
        transaction.announce({QStringLiteral("product"), {}});
        return transaction.commit();
    });
}

} // namespace choba
