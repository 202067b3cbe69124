// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/storage/usecase.h"

namespace choba {

struct CustomerEdit
{
    qint64 id = 0;
    int rowVersion = 0; ///< of the customer as the person saw it
    CustomerFields fields;
};

/// Changes a customer; returns it as stored. No change at all writes nothing. Conflict when somebody else has
/// changed it since: `problems` then names each field that is stored otherwise than in \a edit, with the
/// stored value as message.
Result<Customer> editCustomer(Desk &desk, const CustomerEdit &edit, const QString &operation);

} // namespace choba
