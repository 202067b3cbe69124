// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/rulebook.h"

namespace choba {

/// The days of one invoice (Prime 3-1), in Tokyo.
struct InvoiceDates
{
    QDate issueDate; ///< mail is released from this day
    QDate sendUntil;
    QDate dueDate;
    bool isLate = false; ///< issued after the sending window, or a correction
    bool operator==(const InvoiceDates &) const = default;
};

/// The days for \a usageMonth, issued on \a issuedOn (none: in time). \a isCorrection: a new invoice for a
/// voided or credited one. Invalid beyond the years of the calendar.
Result<InvoiceDates> invoiceDates(Month usageMonth, const RuleBook &rules, std::optional<QDate> issuedOn = {},
                                  bool isCorrection = false);

} // namespace choba
