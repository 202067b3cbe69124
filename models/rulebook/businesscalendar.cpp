// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/businesscalendar.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BusinessCalendar)
};

Error badLine(const QString &file, int line, const QString &what)
{
    return Error::invalid(QStringLiteral("calendar"),
                          Words::tr("%1, line %2: %3").arg(file).arg(line).arg(what));
}

Error noSuchDay(Month month, int ordinal)
{
    return Error::invalid(
        QStringLiteral("date"),
        Words::tr("%1 has fewer than %2 business days.").arg(month.toString()).arg(ordinal));
}

} // namespace

Result<HolidayList> HolidayList::parse(const QByteArray &csv, const QString &file)
{
    HolidayList list;
    QDate last;
    int number = 0;
    const QList<QByteArray> lines = csv.split('\n');
    for (const QByteArray &line : lines) {
        ++number;
        const QString text = QString::fromUtf8(line).trimmed();
        if (number == 1 || text.isEmpty())
            continue;
        const QString day = text.section(QLatin1Char(','), 0, 0);
        const auto date = parseDate(day, QStringLiteral("calendar"));
        if (!date)
            return badLine(file, number, date.error().message);
        if (last.isValid() && *date <= last)
            return badLine(file, number, Words::tr("%1 is not after the date before it.").arg(day));
        if (last.isValid() && date->year() > last.year() + 1)
            return badLine(file, number, Words::tr("The year %1 has no holiday.").arg(last.year() + 1));
        last = *date;
        if (list.days.isEmpty())
            list.firstYear = last.year();
        list.days.insert(last);
    }
    if (list.days.isEmpty())
        return badLine(file, number, Words::tr("The list of holidays is empty."));
    list.lastYear = last.year();
    return list;
}

BusinessCalendar::BusinessCalendar(HolidayList holidays, Dated<CompanyDays> companyDays)
    : m_holidays(std::move(holidays))
    , m_companyDays(std::move(companyDays))
{}

Result<bool> BusinessCalendar::isBusinessDay(QDate date) const
{
    if (!date.isValid() || !m_holidays.covers(date.year())) {
        return Error::invalid(
            QStringLiteral("date"),
            Words::tr("National holidays are known for %1 to %2; the calendar cannot answer for %3.")
                .arg(m_holidays.firstYear)
                .arg(m_holidays.lastYear)
                .arg(date.year()));
    }
    if (date.dayOfWeek() > Qt::Friday || m_holidays.days.contains(date))
        return false;
    const auto *company = inForce(m_companyDays, date);
    return !(company && company->value.days.contains(date.month() * 100 + date.day()));
}

Result<QDate> BusinessCalendar::addBusinessDays(QDate start, int days) const
{
    CHOBA_TRY(isBusinessDay(start));
    const int step = days < 0 ? -1 : 1;
    QDate date = start;
    for (qint64 left = qAbs(qint64(days)); left > 0;) {
        date = date.addDays(step);
        CHOBA_TRY_ASSIGN(const bool counts, isBusinessDay(date));
        left -= counts ? 1 : 0;
    }
    return date;
}

Result<QDate> BusinessCalendar::lastBusinessDay(Month month) const
{
    for (QDate date = month.lastDay(); month.contains(date); date = date.addDays(-1)) {
        CHOBA_TRY_ASSIGN(const bool found, isBusinessDay(date));
        if (found)
            return date;
    }
    return noSuchDay(month, 1);
}

Result<QDate> BusinessCalendar::businessDayOfMonth(Month month, int ordinal) const
{
    int left = ordinal;
    for (QDate date = month.firstDay(); month.contains(date); date = date.addDays(1)) {
        CHOBA_TRY_ASSIGN(const bool counts, isBusinessDay(date));
        left -= counts ? 1 : 0;
        if (counts && left == 0)
            return date;
    }
    return noSuchDay(month, ordinal);
}

} // namespace choba
