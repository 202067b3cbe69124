// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/exchangerate.h"

#include "models/base/decimal.h"

#include <QCoreApplication>

#include <limits>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeRate)
};

} // namespace

namespace {

constexpr qint64 microsBelow =
    10'000'000'000; // 10,000 yen per dollar: beyond it a slipped decimal point, not a rate

} // namespace

Result<ExchangeRate> ExchangeRate::parse(QStringView text, const QString &field)
{
    CHOBA_TRY_ASSIGN(const qint64 micros, parseDecimal(text, fractionDigits, field));
    if (micros <= 0 || micros >= microsBelow) {
        return Error::invalid(field, Words::tr("An exchange rate is more than 0 and less than "
                                               "10,000 yen per dollar."));
    }
    return ExchangeRate(micros);
}

Result<Yen> ExchangeRate::toYen(UsdSum usd) const
{
    constexpr int128 scale = int128(Usd::unitsPerDollar) * 1'000'000;
    // 9.2e18 * 1e10 * 1e9 would leave 128 bits, so whole dollars beyond any invoice are refused first.
    constexpr int128 unitsBelow = int128(Usd::unitsPerDollar) * 1'000'000'000'000'000;
    const int128 magnitude = usd.isNegative() ? -usd.units() : usd.units();
    if (magnitude >= unitsBelow) {
        return Error::invalid({}, Words::tr("The amount is out of range in yen."));
    }
    const int128 yen = divideRounded(usd.units() * m_micros, scale, Rounding::HalfUp);
    if (yen > std::numeric_limits<qint64>::max() || yen < std::numeric_limits<qint64>::min())
        return Error::invalid({}, Words::tr("The amount is out of range in yen."));
    return Yen(static_cast<qint64>(yen));
}

} // namespace choba
