// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customercontact.h"
#include "models/storage/usecase.h"

#include <optional>

namespace choba {

struct ContactEdit
{
    qint64 id = 0;
    int rowVersion = 0; ///< of the contact as the person saw it
    ContactFields fields;
};

/// Adds somebody to reach at a customer. Invalid with every problem; NotFound without the customer.
Result<CustomerContact> addContact(Desk &desk, qint64 customerId, const ContactFields &typed,
                                   const QString &operation);
/// No change at all writes nothing. Conflict (field "row_version") when somebody else has changed it since.
Result<CustomerContact> editContact(Desk &desk, const ContactEdit &edit, const QString &operation);
/// The log keeps who it was. Returns them; without \a rowVersion whatever stands is removed.
Result<CustomerContact> removeContact(Desk &desk, qint64 id, std::optional<int> rowVersion,
                                      const QString &operation);

} // namespace choba
