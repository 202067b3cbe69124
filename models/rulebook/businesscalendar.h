// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "models/rulebook/rulerow.h"
#include "models/rulebook/rulevalues.h"

namespace choba {

/// National holidays and the years the list speaks for.
struct HolidayList
{
    QSet<QDate> days;
    int firstYear = 0;
    int lastYear = 0;

    /// Reads "date,name" lines; \a file names the source in errors. Invalid: a bad or unordered date, a year
    /// without any holiday between the first and the last.
    static Result<HolidayList> parse(const QByteArray &csv, const QString &file);
    bool covers(int year) const { return year >= firstYear && year <= lastYear; }
};

/// Business days in Japan: Monday to Friday, no national holiday, no company day (12/29-1/3). A question that
/// touches a year beyond the holiday list is invalid as a whole, never a guess.
class BusinessCalendar
{
public:
    BusinessCalendar() = default;
    BusinessCalendar(HolidayList holidays, Dated<CompanyDays> companyDays);

    int firstYear() const { return m_holidays.firstYear; }
    int lastYear() const { return m_holidays.lastYear; }

    Result<bool> isBusinessDay(QDate date) const;
    /// The \a days-th business day after \a start (which is not counted); 0 is \a start itself, negative
    /// counts back.
    Result<QDate> addBusinessDays(QDate start, int days) const;
    Result<QDate> lastBusinessDay(Month month) const;
    /// \pre ordinal >= 1. Invalid when the month has fewer.
    Result<QDate> businessDayOfMonth(Month month, int ordinal) const;

private:
    HolidayList m_holidays;
    Dated<CompanyDays> m_companyDays;
};

} // namespace choba
