// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/storage/usecase.h"

namespace choba {

/// What adding, editing and importing customers have in common: the row and its audit entry, inside the
/// caller's transaction. NotAllowed: the credit limit is changed by who may not. Conflict (field
/// "corporate_number") when the number is another customer's. \pre \a fields is checkedCustomer()
Result<Customer> recordNewCustomer(Desk &desk, const CustomerFields &fields);
Result<Customer> recordChangedCustomer(Desk &desk, const Customer &before, const CustomerFields &fields);

} // namespace choba
