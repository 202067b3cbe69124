// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/reportdays.h"

#include <cstring>

namespace choba {

namespace {

constexpr quint32 firstDay = 7305; // 1990-01-01
constexpr quint32 lastDay = 65535; // the day shares 64 bits with the series

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The time of day behind a date: "T09:00:00.000Z".
bool isTimeOfDay(std::string_view text)
{
    if (text.empty())
        return true;
    const auto isPattern = [&](std::string_view pattern) {
        if (text.size() < pattern.size())
            return false;
        for (size_t i = 0; i < pattern.size(); ++i) {
            const bool digit = text[i] >= '0' && text[i] <= '9';
            if (pattern[i] == '0' ? !digit : text[i] != pattern[i])
                return false;
        }
        return true;
    };
    if (text[0] != 'T' && text[0] != ' ')
        return false;
    text.remove_prefix(1);
    if (!isPattern("00:00"))
        return false;
    const int hour = (text[0] - '0') * 10 + text[1] - '0';
    const int minute = (text[3] - '0') * 10 + text[4] - '0';
    if (hour > 24 || minute > 59)
        return false;
    text.remove_prefix(5);
    if (isPattern(":00")) {
        if (text[1] > '6')
            return false;
        text.remove_prefix(3);
        if (isPattern(".0")) {
            text.remove_prefix(1);
            while (!text.empty() && text[0] >= '0' && text[0] <= '9')
                text.remove_prefix(1);
        }
    }
    return text.empty() || text == "Z" || text == "+00:00" || text == " UTC";
}

/// Full hours are what nearly every line has: "T09:00:00Z".
bool isFullHour(std::string_view text)
{
    return text.size() == 10 && text[0] == 'T' && isDigit(text[1]) && isDigit(text[2]) && text[1] <= '1' &&
           std::memcmp(text.data() + 3, ":00:00Z", 7) == 0;
}

} // namespace

std::optional<quint32> parseReportDay(std::string_view text)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    std::array<int, 8> digits{};
    for (size_t i = 0, at = 0; i < 10; ++i) {
        if (i == 4 || i == 7)
            continue;
        digits[at] = text[i] - '0';
        if (digits[at] < 0 || digits[at] > 9)
            return std::nullopt;
        ++at;
    }
    const int year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
    const int month = digits[4] * 10 + digits[5];
    const int day = digits[6] * 10 + digits[7];
    constexpr std::array<int, 13> lengths = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (year < 1990 || year > 2149 || month < 1 || month > 12 || day < 1 ||
        day > lengths[static_cast<size_t>(month)] + (month == 2 && leap ? 1 : 0))
        return std::nullopt;
    if (!isTimeOfDay(text.substr(10)))
        return std::nullopt;
    // Days of the civil calendar, with years that begin in March.
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    const auto since1970 = static_cast<quint32>(era * 146097 + dayOfEra - 719468);
    return since1970 >= firstDay && since1970 <= lastDay ? std::optional(since1970) : std::nullopt;
}

QDate dateOfReportDay(quint32 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

std::optional<quint32> ReportDays::day(std::string_view text)
{
    if (text.size() >= 10 && std::memcmp(text.data(), m_month.data(), m_month.size()) == 0 &&
        isDigit(text[8]) && isDigit(text[9])) {
        const auto dayOfMonth = static_cast<quint32>((text[8] - '0') * 10 + text[9] - '0');
        const std::string_view time = text.substr(10);
        if (dayOfMonth >= 1 && dayOfMonth <= m_length && (isFullHour(time) || isTimeOfDay(time)))
            return m_first + dayOfMonth - 1;
    }
    const std::optional<quint32> day = parseReportDay(text);
    if (day) {
        const QDate date = dateOfReportDay(*day);
        std::memcpy(m_month.data(), text.data(), m_month.size());
        m_length = static_cast<quint32>(date.daysInMonth());
        m_first = *day - static_cast<quint32>(date.day()) + 1;
    }
    return day;
}

} // namespace choba
