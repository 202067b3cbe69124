// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <array>
#include <optional>
#include <string_view>

namespace choba {

/// "2018-12-06T09:00:00Z" and its kin (a blank for T, fractions, no zone, a bare date) as days since
/// 1970-01-01 (UTC); none when it is no such time or before 1990 or after 2149.
std::optional<quint32> parseReportDay(std::string_view text);
/// The inverse.
QDate dateOfReportDay(quint32 day);

/// parseReportDay() for many lines of the same month.
class ReportDays
{
public:
    std::optional<quint32> day(std::string_view text);

private:
    std::array<char, 8> m_month{}; ///< "2026-10-"
    quint32 m_first = 0;           ///< its first day
    quint32 m_length = 0;
};

} // namespace choba
