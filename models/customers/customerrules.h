// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/customers/customer.h"

namespace choba {

/// What was typed, made storable: ids in half-width, the corporate number's check digit verified, the postal
/// code as 123-4567, one entry per mail address, the credit limit as plain digits; other texts exactly as
/// they are. Invalid with every problem found, by field.
Result<CustomerFields> checkedCustomer(CustomerFields typed);

/// The same for a customer that is added: it needs a corporate number too, as only bodies registered in Japan
/// can apply (section 3).
Result<CustomerFields> checkedNewCustomer(CustomerFields typed);

/// Conflict (field "customer") for one that was merged into another customer.
Result<void> refuseMerged(const Customer &customer);

/// The addresses each once, in half-width; what is none becomes a problem of \a field.
QStringList checkedEmails(const QStringList &typed, const QString &field, std::vector<Problem> &problems);
/// The addresses in "a@x.jp; b@y.jp", however they are separated. Not checked.
QStringList splitEmails(const QString &text);

} // namespace choba
