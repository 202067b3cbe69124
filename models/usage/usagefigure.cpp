// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagefigure.h"

#include <QCoreApplication>

namespace choba {

namespace {

constexpr int128 unitsPerCent = Usd::unitsPerDollar / 100;
const QChar minus(0x2212);
const QChar dash(0x2013);

int128 sizeOf(int128 value)
{
    return value < 0 ? -value : value;
}

QString grouped(const QString &digits)
{
    QString text = digits;
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
        text.insert(at, QLatin1Char(','));
    return text;
}

int128 unitsOf(const UsageFigure &figure, UsageCurrency currency)
{
    return currency == UsageCurrency::Usd ? figure.usd().units()
                                          : int128(figure.yen().value_or(Yen()).amount());
}

/// What is shown of it: cents or yen.
int128 shownUnits(const UsageFigure &figure, UsageCurrency currency)
{
    const int128 units = unitsOf(figure, currency);
    return currency == UsageCurrency::Usd ? divideRounded(units, unitsPerCent, Rounding::HalfUp) : units;
}

QString digitsOf(int128 shown, UsageCurrency currency)
{
    const int decimals = currency == UsageCurrency::Usd ? 2 : 0;
    return grouped(decimalStringFixed(sizeOf(shown), decimals, decimals));
}

QString signOf(UsageCurrency currency)
{
    return currency == UsageCurrency::Usd ? QStringLiteral("$") : QString(QChar(0x00A5));
}

/// \a part of \a whole in tenths of a percent.
QString percentText(int128 part, int128 whole, bool withPlus)
{
    const bool negative = (part < 0) != (whole < 0);
    const int128 tenths = divideRounded(sizeOf(part) * 1000, sizeOf(whole), Rounding::HalfUp);
    const QString digits = grouped(decimalStringFixed(tenths, 1, 1)) + QLatin1Char('%');
    if (tenths == 0)
        return digits;
    return (negative ? QString(minus) : withPlus ? QStringLiteral("+") : QString()) + digits;
}

} // namespace

Result<UsageFigure> UsageFigure::of(UsdSum usd, const std::optional<ExchangeRate> &rate)
{
    UsageFigure figure = ofDollars(usd);
    if (rate && !usd.isZero()) {
        CHOBA_TRY_ASSIGN(figure.m_yen, rate->toYen(usd));
    }
    return figure;
}

UsageFigure UsageFigure::ofDollars(UsdSum usd)
{
    UsageFigure figure;
    figure.m_usd = usd;
    if (!usd.isZero())
        figure.m_yen.reset();
    return figure;
}

UsageFigure &UsageFigure::operator+=(const UsageFigure &other)
{
    m_usd += other.m_usd;
    if (m_yen && other.m_yen)
        *m_yen += *other.m_yen;
    else
        m_yen.reset();
    return *this;
}

UsageFigure UsageFigure::operator-(const UsageFigure &other) const
{
    UsageFigure difference;
    difference.m_usd = m_usd - other.m_usd;
    difference.m_yen = m_yen && other.m_yen ? std::optional(*m_yen - *other.m_yen) : std::nullopt;
    return difference;
}

Result<qint64> UsageFigure::chartUnits(UsageCurrency currency) const
{
    if (currency == UsageCurrency::Jpy)
        return m_yen.value_or(Yen()).amount();
    CHOBA_TRY_ASSIGN(const Usd usd, m_usd.toUsd());
    return usd.units();
}

QString shownText(const UsageFigure &figure, UsageCurrency currency)
{
    if (!figure.isKnown(currency))
        return dash;
    const int128 shown = shownUnits(figure, currency);
    return (shown < 0 ? QString(minus) : QString()) + digitsOf(shown, currency);
}

QString shownMoney(const UsageFigure &figure, UsageCurrency currency)
{
    if (!figure.isKnown(currency))
        return dash;
    const int128 shown = shownUnits(figure, currency);
    return (shown < 0 ? QString(minus) : QString()) + signOf(currency) + digitsOf(shown, currency);
}

QString shownDifference(const UsageFigure &figure, UsageCurrency currency)
{
    const bool more = figure.isKnown(currency) && shownUnits(figure, currency) > 0;
    return (more ? QStringLiteral("+") : QString()) + shownMoney(figure, currency);
}

QString shownChange(const UsageFigure &before, const UsageFigure &after, UsageCurrency currency)
{
    if (!before.isKnown(currency) || !after.isKnown(currency) || unitsOf(before, currency) <= 0)
        return dash;
    return percentText(unitsOf(after, currency) - unitsOf(before, currency), unitsOf(before, currency), true);
}

QString shownShare(const UsageFigure &part, const UsageFigure &whole, UsageCurrency currency)
{
    if (!part.isKnown(currency) || !whole.isKnown(currency) || unitsOf(whole, currency) == 0)
        return dash;
    return percentText(unitsOf(part, currency), unitsOf(whole, currency), false);
}

int directionOf(const UsageFigure &difference, UsageCurrency currency)
{
    const int128 units = unitsOf(difference, currency);
    return units == 0 ? 0 : units < 0 ? -1 : 1;
}

QString exactDollars(const QString &decimal)
{
    const bool negative = decimal.startsWith(QLatin1Char('-'));
    return (negative ? QString(minus) : QString()) + QLatin1Char('$') +
           grouped(negative ? decimal.mid(1) : decimal);
}

double shareOf(const UsageFigure &part, const UsageFigure &whole, UsageCurrency currency)
{
    const int128 of = sizeOf(unitsOf(whole, currency));
    return of == 0 ? 0.0 : static_cast<double>(unitsOf(part, currency)) / static_cast<double>(of);
}

bool isLarger(const UsageFigure &left, const UsageFigure &right)
{
    return sizeOf(left.usd().units()) > sizeOf(right.usd().units());
}

} // namespace choba
