// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "tests/support/corporatenumbers.h"

namespace choba {

/// A customer that can be added: with a corporate number of its own.
inline CustomerFields namedCustomer(const QString &name)
{
    CustomerFields fields;
    fields.name = name;
    fields.corporateNumber = nextCorporateNumber();
    return fields;
}

} // namespace choba
