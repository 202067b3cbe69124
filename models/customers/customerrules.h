// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/customers/customer.h"

namespace choba {

/// What was typed, made storable: ids in half-width, the corporate number's check digit verified, the postal
/// code as 123-4567, one entry per mail address; other texts exactly as they are. Invalid with every problem
/// found, by field.
Result<CustomerFields> checkedCustomer(CustomerFields typed);

/// The addresses in "a@x.jp; b@y.jp", however they are separated. Not checked.
QStringList splitEmails(const QString &text);

} // namespace choba
