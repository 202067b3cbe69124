// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer.h"

#include "models/base/clock.h"

#include <QJsonArray>

namespace choba {

QJsonObject toJson(const CustomerFields &fields)
{
    return {{QStringLiteral("name"), fields.name},
            {QStringLiteral("kana"), fields.kana},
            {QStringLiteral("corporate_number"), fields.corporateNumber},
            {QStringLiteral("postal_code"), fields.postalCode},
            {QStringLiteral("address"), fields.address},
            {QStringLiteral("department"), fields.department},
            {QStringLiteral("contact_name"), fields.contactName},
            {QStringLiteral("billing_emails"), QJsonArray::fromStringList(fields.billingEmails)},
            {QStringLiteral("phone"), fields.phone},
            {QStringLiteral("notes"), fields.notes}};
}

QJsonObject toJson(const Customer &customer)
{
    QJsonObject json = toJson(customer.fields);
    json.insert(QStringLiteral("id"), customer.id);
    json.insert(QStringLiteral("row_version"), customer.rowVersion);
    json.insert(QStringLiteral("created_at"), tokyoString(customer.createdAt));
    return json;
}

QStringList differingFields(const CustomerFields &a, const CustomerFields &b)
{
    static const QStringList names{
        QStringLiteral("name"),         QStringLiteral("kana"),           QStringLiteral("corporate_number"),
        QStringLiteral("postal_code"),  QStringLiteral("address"),        QStringLiteral("department"),
        QStringLiteral("contact_name"), QStringLiteral("billing_emails"), QStringLiteral("phone"),
        QStringLiteral("notes")};
    const QJsonObject left = toJson(a);
    const QJsonObject right = toJson(b);
    QStringList result;
    for (const QString &name : names) {
        if (left.value(name) != right.value(name))
            result.append(name);
    }
    return result;
}

} // namespace choba
