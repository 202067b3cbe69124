// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/usd.h"
#include "models/base/yen.h"

namespace choba {

/// Yen per dollar as AWS states it, up to 6 fraction digits, always positive. Entered or imported, never
/// guessed.
class ExchangeRate
{
public:
    static constexpr int fractionDigits = 6;

    /// Invalid: not a number, zero or negative, more than 6 fraction digits, 10,000 yen per dollar or more.
    static Result<ExchangeRate> parse(QStringView text, const QString &field);
    /// From storage. \pre micros > 0
    static constexpr ExchangeRate ofMicros(qint64 micros) { return ExchangeRate(micros); }

    constexpr qint64 micros() const { return m_micros; }
    QString toString() const { return decimalString(m_micros, fractionDigits); }
    constexpr auto operator<=>(const ExchangeRate &) const = default;

    /// \a usd in whole yen, half away from zero (section 2). The product is exact before the one rounding.
    /// Invalid when it does not fit 64 bits.
    Result<Yen> toYen(UsdSum usd) const;

private:
    constexpr explicit ExchangeRate(qint64 micros)
        : m_micros(micros)
    {}
    qint64 m_micros;
};

} // namespace choba
