// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <array>
#include <vector>

namespace choba {

/// What somebody at a customer is asked about. Who receives the invoices stands with the customer itself.
enum class ContactKind { Applicant, Billing, Technical, Other };

inline constexpr std::array allContactKinds{ContactKind::Applicant, ContactKind::Billing,
                                            ContactKind::Technical, ContactKind::Other};

/// As on the command line, in JSON and in storage: "applicant", "billing", "technical", "other".
QString spelled(ContactKind kind);
Result<ContactKind> parseContactKind(const QString &text, const QString &field);
/// For the user, in their language.
QString displayName(ContactKind kind);

/// What a person types about a contact; checkedContact() makes it storable.
struct ContactFields
{
    ContactKind kind = ContactKind::Technical;
    QString name;
    QString department;
    QStringList emails;
    QString phone;
    bool operator==(const ContactFields &) const = default;
};

/// Somebody to reach at a customer.
struct CustomerContact
{
    qint64 id = 0;
    qint64 customerId = 0;
    ContactFields fields;
    int rowVersion = 0;
};

/// "contact_kind", "name", "department", "emails", "phone"
QJsonObject toJson(const ContactFields &fields);
/// The same with "id", "customer_id" and "row_version".
QJsonObject toJson(const CustomerContact &contact);

/// Pure. Mail addresses in half-width, each once. Invalid with every problem, by field.
Result<ContactFields> checkedContact(ContactFields typed);

} // namespace choba
