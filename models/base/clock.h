// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>

namespace choba {

/// Where the time comes from. Passed in, so that a month can be closed in a test and `--as-of` can stand in
/// for now.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC
    QDate today() const;               ///< the date in Tokyo
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &instant)
        : m_instant(instant.toUTC())
    {}
    QDateTime now() const override { return m_instant; }
    void set(const QDateTime &instant) { m_instant = instant.toUTC(); }

private:
    QDateTime m_instant;
};

/// Asia/Tokyo is UTC+9 the year round; a fixed offset, so that no machine's zone data is asked.
constexpr int tokyoOffsetSeconds = 9 * 3600;
QDateTime toTokyo(const QDateTime &instant);
QDateTime tokyoMidnight(const QDate &date); ///< the instant a Tokyo day begins
/// "2026-04-28T17:00:00+09:00"
QString tokyoString(const QDateTime &instant);
/// ISO 8601, Asia/Tokyo when it names no zone; a date stands for its 00:00.
Result<QDateTime> parseTime(QStringView text, const QString &field);

} // namespace choba
