// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QtGlobal>

#include <compare>

namespace choba {

/// Whole yen, 64 bits. A type of its own: yen and dollars never mix by accident.
class Yen
{
public:
    constexpr Yen() = default;
    constexpr explicit Yen(qint64 amount)
        : m_amount(amount)
    {}

    constexpr qint64 amount() const { return m_amount; }
    constexpr bool isZero() const { return m_amount == 0; }
    constexpr bool isNegative() const { return m_amount < 0; }

    constexpr Yen operator-() const { return Yen(-m_amount); }
    constexpr Yen operator+(Yen other) const { return Yen(m_amount + other.m_amount); }
    constexpr Yen operator-(Yen other) const { return Yen(m_amount - other.m_amount); }
    constexpr Yen &operator+=(Yen other)
    {
        m_amount += other.m_amount;
        return *this;
    }
    constexpr auto operator<=>(const Yen &) const = default;

    /// "-1,234", with thousands commas and no sign of currency.
    QString grouped() const;
    /// Whole yen as typed or stored: "-1000". Commas are refused.
    static Result<Yen> parse(QStringView text, const QString &field);

private:
    qint64 m_amount = 0;
};

} // namespace choba
