// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDate>

#include <compare>

namespace choba {

/// A calendar month, 0001-01 to 9999-12. Of which zone is said where it is used: AWS billing months are UTC
/// months.
class Month
{
public:
    constexpr Month() = default;
    /// \pre 1 <= month <= 12
    constexpr Month(int year, int month)
        : m_index(year * 12 + month - 1)
    {}
    static Month of(const QDate &date) { return {date.year(), date.month()}; }
    /// "2026-03"; anything else is invalid.
    static Result<Month> parse(QStringView text, const QString &field);
    /// Storage form, year * 12 + month - 1: dense, ordered, arithmetic.
    static constexpr Month ofIndex(int index)
    {
        Month month;
        month.m_index = index;
        return month;
    }

    constexpr int year() const { return m_index / 12; }
    constexpr int month() const { return m_index % 12 + 1; }
    constexpr int index() const { return m_index; }
    constexpr Month plus(int months) const { return ofIndex(m_index + months); }
    QDate firstDay() const { return {year(), month(), 1}; }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    bool contains(const QDate &date) const { return date.isValid() && of(date) == *this; }
    QString toString() const; ///< "2026-03"
    constexpr auto operator<=>(const Month &) const = default;

private:
    int m_index = 0;
};

/// 1 April to 31 March, named by the year it begins in (Plus programme).
class FiscalYear
{
public:
    constexpr explicit FiscalYear(int startYear)
        : m_startYear(startYear)
    {}
    static FiscalYear of(const QDate &date)
    {
        return FiscalYear(date.month() >= 4 ? date.year() : date.year() - 1);
    }

    constexpr int startYear() const { return m_startYear; }
    QDate firstDay() const { return {m_startYear, 4, 1}; }
    QDate lastDay() const { return {m_startYear + 1, 3, 31}; }
    constexpr auto operator<=>(const FiscalYear &) const = default;

private:
    int m_startYear;
};

/// "2026-03-31"; anything else, and days that do not exist, are invalid.
Result<QDate> parseDate(QStringView text, const QString &field);

} // namespace choba
