// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/exchangerate.h"
#include "models/base/month.h"

#include <functional>
#include <optional>

namespace choba {

/// What people look at usage in. Reports are in dollars; yen are those at AWS's rate of the month.
enum class UsageCurrency { Usd, Jpy };

/// AWS's rate of a payer's month; nothing while it is not known.
using UsageRates = std::function<std::optional<ExchangeRate>(const QString &payer, Month month)>;

/// A sum of usage in dollars, exact, and in yen where every part of it has a rate. Each part is rounded to
/// whole yen once (half away from zero) when it is added, so that sums of figures are sums of what is shown.
class UsageFigure
{
public:
    UsageFigure() = default;
    /// Invalid when the yen do not fit 64 bits.
    static Result<UsageFigure> of(UsdSum usd, const std::optional<ExchangeRate> &rate);

    static UsageFigure ofDollars(UsdSum usd); ///< without a rate

    UsdSum usd() const { return m_usd; }
    const std::optional<Yen> &yen() const { return m_yen; }
    bool isZero() const { return m_usd.isZero(); }
    bool isKnown(UsageCurrency currency) const { return currency == UsageCurrency::Usd || m_yen; }
    UsageFigure &operator+=(const UsageFigure &other);
    UsageFigure operator-(const UsageFigure &other) const;

    /// For charts: units of 10^-10 dollars, or yen; 0 where not known. Invalid beyond 64 bits.
    Result<qint64> chartUnits(UsageCurrency currency) const;

private:
    UsdSum m_usd;
    std::optional<Yen> m_yen = Yen(0);
};

/// "3,668.24" or "550,236", cents and yen rounded half away from zero, "−" (U+2212) before; "–" where not
/// known.
QString shownText(const UsageFigure &figure, UsageCurrency currency);
/// With "$" or "¥".
QString shownMoney(const UsageFigure &figure, UsageCurrency currency);
/// With "+" or "−" and the sign of currency: a difference.
QString shownDifference(const UsageFigure &figure, UsageCurrency currency);
/// "+10.3%": the change from \a before to \a after; "–" where there was nothing before.
QString shownChange(const UsageFigure &before, const UsageFigure &after, UsageCurrency currency);
/// "41.6%"; "–" of nothing.
QString shownShare(const UsageFigure &part, const UsageFigure &whole, UsageCurrency currency);
/// −1, 0 or 1: which way a difference goes, as it is shown; 0 where not known.
int directionOf(const UsageFigure &difference, UsageCurrency currency);
/// "−$1,234.0000000041": an exact decimal as it is stored, for people.
QString exactDollars(const QString &decimal);
/// For the length of a bar: −1…1.
double shareOf(const UsageFigure &part, const UsageFigure &whole, UsageCurrency currency);
/// By size in dollars, whatever the sign.
bool isLarger(const UsageFigure &left, const UsageFigure &right);

} // namespace choba
