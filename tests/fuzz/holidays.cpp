// SPDX-License-Identifier: GPL-3.0-or-later
// The list of national holidays, and the questions a calendar made of it is asked.
#include "models/rulebook/businesscalendar.h"
#include "tests/fuzz/fuzz.h"

using namespace choba;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto list = HolidayList::parse(bytesOf(data, size), QStringLiteral("holidays.csv"));
    if (!list)
        return 0;
    promise(list->firstYear <= list->lastYear, "the years are in order");
    for (const QDate &day : list->days)
        promise(list->covers(day.year()), "every holiday lies in the years of the list");
    const BusinessCalendar calendar(*list, {});
    const Month month(list->firstYear, 12);
    const auto last = calendar.lastBusinessDay(month);
    if (last)
        promise(month.contains(*last), "the last business day of a month lies in it");
    return 0;
}
