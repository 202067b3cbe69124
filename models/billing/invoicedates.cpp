// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicedates.h"

namespace choba {

Result<InvoiceDates> invoiceDates(Month usageMonth, const RuleBook &rules, std::optional<QDate> issuedOn,
                                  bool isCorrection)
{
    const InvoiceTerms &terms = rules.invoiceTerms(usageMonth.firstDay()).value;
    const BusinessCalendar &calendar = rules.calendar();
    const Month issueMonth = usageMonth.plus(terms.issueMonthsAfter);
    InvoiceDates dates;
    CHOBA_TRY_ASSIGN(dates.issueDate, calendar.lastBusinessDay(issueMonth));
    CHOBA_TRY_ASSIGN(dates.sendUntil,
                     calendar.businessDayOfMonth(issueMonth.plus(1), terms.sendUntilBusinessDay));
    dates.dueDate = usageMonth.plus(terms.dueMonthsAfter).lastDay();
    if (issuedOn && *issuedOn > dates.issueDate)
        dates.issueDate = *issuedOn;
    dates.isLate = isCorrection || dates.issueDate > dates.sendUntil;
    if (dates.isLate) {
        const Month late = Month::of(dates.issueDate);
        dates.dueDate = late.plus(terms.lateDueMonthsAfter).lastDay();
        CHOBA_TRY_ASSIGN(dates.sendUntil,
                         calendar.businessDayOfMonth(late.plus(1), terms.sendUntilBusinessDay));
    }
    return dates;
}

} // namespace choba
