// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/storage/usecase.h"

namespace choba {

/// Adds a customer. \a operation is from newOperation(): the same one twice adds one customer.
/// Invalid with every problem; Conflict (field "corporate_number") when the number is another customer's.
Result<Customer> addCustomer(Desk &desk, const CustomerFields &typed, const QString &operation);

} // namespace choba
