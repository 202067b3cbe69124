// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/classifyproduct.h"

#include "models/storage/audit.h"
#include "models/storage/lastchange.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClassifyProduct)
};

const QString kind = QStringLiteral("product");

QJsonObject auditJson(ProductClass productClass)
{
    return {{QStringLiteral("product_class"), spelled(productClass)}};
}

} // namespace

Result<ProductClassified> classifyProduct(Desk &desk, const QString &productCode, ProductClass productClass,
                                          std::optional<int> basedOn)
{
    CHOBA_TRY(require(desk, Permission::ClassifyProducts));
    return retried(desk.database, [&]() -> Result<ProductClassified> {
        const QString code = productCode.trimmed();
        if (code.isEmpty())
            return Error::invalid(QStringLiteral("product_code"), Words::tr("A product code is needed."));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        ProductClassStore store(desk.database);
        CHOBA_TRY_ASSIGN(const std::optional<DecidedClass> before, store.find(code));
        const int version = before ? before->rowVersion : 0;
        if (basedOn && *basedOn != version)
            return before ? changedMeanwhile(before->decidedBy, before->decidedAt)
                          : changedMeanwhile(desk.database, kind, code);
        const DecidedClass decided{productClass, desk.actor.name, desk.clock.now(), version + 1};
        CHOBA_TRY_ASSIGN(const bool written, store.put(code, decided, version));
        if (!written)
            return changedMeanwhile(desk.database, kind, code);
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("classify_product"), kind, code,
                                     before ? auditJson(before->productClass) : QJsonObject(),
                                     auditJson(productClass)}));
        transaction.announce({kind, {}});
        CHOBA_TRY(transaction.commit());
        return ProductClassified{decided, before};
    });
}

} // namespace choba
