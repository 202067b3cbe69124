// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/storage/usecase.h"

namespace choba {

/// Two entries that are one customer: \a from goes, \a into stays.
struct CustomerMerge
{
    qint64 from = 0;
    qint64 into = 0;
    int fromVersion = 0; ///< of each as the person saw it
    int intoVersion = 0;
    QString reason; ///< for the log
};

/// What merging would do now.
struct MergePreview
{
    Customer from;
    Customer into;
    CustomerFields fields; ///< of the one that stays, afterwards
    int accounts = 0;      ///< that become its
    int contacts = 0;
    int notes = 0;
};

/// Pure. What stands in \a into; where nothing stands there, what stands in \a from, but for the credit
/// limit, which is a right of its own to give. Mail addresses and kinds of service of both.
CustomerFields mergedFields(const CustomerFields &into, const CustomerFields &from);

/// Reads only. NotFound; Invalid (field "into"): the same customer; Conflict: one of them was merged already.
Result<MergePreview> previewMerge(Database &database, qint64 from, qint64 into);

/// Moves accounts, contacts and notes, and leaves \a from findable, with the word where it went. Issued
/// invoices stay as they were issued. As previewMerge(); Invalid (field "reason"): none; Conflict when
/// somebody else has changed one of them since. Returns the one that stays.
Result<Customer> mergeCustomers(Desk &desk, const CustomerMerge &merge, const QString &operation);

} // namespace choba
