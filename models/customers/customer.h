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
    QStringList maintenanceEmails; ///< who is told of maintenance and incidents
    QString creditLimit;      ///< yen, digits only; "" when none is set. Changing it is a right of its own
    QString salesOwner;       ///< who looks after the customer, as they sign in
    QString csm;              ///< customer success manager, as they sign in
    QStringList serviceKinds; ///< as spelled(ServiceKind)
    QString industry;
    bool publicBody = false;
    bool partner = false;           ///< under a business alliance
    bool throughThirdParty = false; ///< served through somebody else
    bool operator==(const CustomerFields &) const = default;
};

/// A corporation or body registered in Japan that we bill.
struct Customer
{
    qint64 id = 0;
    CustomerFields fields;
    int rowVersion = 0;
    QDateTime createdAt;   ///< UTC
    qint64 mergedInto = 0; ///< the customer it is now; 0 for one of its own
};

// The fields by the names they have in JSON, storage, forms and files.

template <typename Value>
struct NamedCustomerField
{
    const char *name;
    Value CustomerFields::*member;
};

inline constexpr NamedCustomerField<QString> customerTexts[] = {
    {"name", &CustomerFields::name},
    {"kana", &CustomerFields::kana},
    {"corporate_number", &CustomerFields::corporateNumber},
    {"postal_code", &CustomerFields::postalCode},
    {"address", &CustomerFields::address},
    {"department", &CustomerFields::department},
    {"contact_name", &CustomerFields::contactName},
    {"phone", &CustomerFields::phone},
    {"notes", &CustomerFields::notes},
    {"credit_limit_jpy", &CustomerFields::creditLimit},
    {"sales_owner", &CustomerFields::salesOwner},
    {"csm", &CustomerFields::csm},
    {"industry", &CustomerFields::industry}};
inline constexpr NamedCustomerField<QStringList> customerLists[] = {
    {"billing_emails", &CustomerFields::billingEmails},
    {"maintenance_emails", &CustomerFields::maintenanceEmails},
    {"service_kinds", &CustomerFields::serviceKinds}};
inline constexpr NamedCustomerField<bool> customerFlags[] = {
    {"public_body", &CustomerFields::publicBody},
    {"partner", &CustomerFields::partner},
    {"through_third_party", &CustomerFields::throughThirdParty}};

/// As printed by the command line and kept in the audit log: "name", "corporate_number", "billing_emails", …
/// "credit_limit_jpy" is a number, or null while none is set.
QJsonObject toJson(const CustomerFields &fields);
/// The same with "id", "row_version", "created_at" and "merged_into" (null for one of its own).
QJsonObject toJson(const Customer &customer);
/// The names of all fields, in the order of the form.
QStringList customerFieldNames();
/// The names of the fields in which \a a and \a b differ, in the order of the form.
QStringList differingFields(const CustomerFields &a, const CustomerFields &b);
/// What the field is called in forms and lists: "Corporate number".
QString customerFieldWords(const QString &name);
/// The field as people read it, in one line: "¥1,000,000", "yes", "a@x.jp, b@x.jp".
QString readableField(const CustomerFields &fields, const QString &name);

} // namespace choba
