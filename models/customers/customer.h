// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace choba {

/// What a person types about a customer. Input of the use cases as typed; checkedCustomer() makes it
/// storable.
struct CustomerFields
{
    QString name;
    QString kana;
    QString corporateNumber; ///< 13 digits; "" when not known
    QString postalCode;      ///< "123-4567"
    QString address;
    QString department;  ///< of the recipient of invoices
    QString contactName; ///< of the recipient of invoices
    QStringList billingEmails;
    QString phone;
    QString notes;
    bool operator==(const CustomerFields &) const = default;
};

/// A corporation or body registered in Japan that we bill.
struct Customer
{
    qint64 id = 0;
    CustomerFields fields;
    int rowVersion = 0;
    QDateTime createdAt; ///< UTC
};

/// As printed by the command line and kept in the audit log: "name", "corporate_number", "billing_emails", …
QJsonObject toJson(const CustomerFields &fields);
/// The same with "id", "row_version" and "created_at".
QJsonObject toJson(const Customer &customer);
/// The snake_case names of the fields in which \a a and \a b differ, in the order of the form.
QStringList differingFields(const CustomerFields &a, const CustomerFields &b);

} // namespace choba
