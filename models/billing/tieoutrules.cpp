// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/tieoutrules.h"

namespace choba {

namespace {

constexpr int tailDigits = 28; // beyond the ten of Usd: 10^-38 dollars in all

/// A decimal of a report: units of Usd and, in units of 10^-38, what lies below them; both signed alike.
struct LongDecimal
{
    int128 units = 0;
    int128 tail = 0;
};

std::optional<LongDecimal> longDecimal(QStringView text)
{
    LongDecimal value;
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.sliced(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.first(point);
    const QStringView fraction = point < 0 ? QStringView() : digits.sliced(point + 1);
    if (whole.isEmpty() || whole.size() > 20 || fraction.size() > Usd::fractionDigits + tailDigits)
        return std::nullopt;
    for (const QChar c : whole) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value.units = value.units * 10 + (c.unicode() - u'0');
    }
    for (qsizetype at = 0; at < Usd::fractionDigits + tailDigits; ++at) {
        const QChar c = at < fraction.size() ? fraction[at] : QChar(u'0');
        if (c < u'0' || c > u'9')
            return std::nullopt;
        int128 &part = at < Usd::fractionDigits ? value.units : value.tail;
        part = part * 10 + (c.unicode() - u'0');
    }
    if (negative)
        value = {-value.units, -value.tail};
    return value;
}

int128 tenToTheTail()
{
    int128 power = 1;
    for (int digit = 0; digit < tailDigits; ++digit)
        power *= 10;
    return power;
}

/// \a total = \a stored + \a residue, to the last digit; false when a text is no such number.
bool addsUp(const QString &total, UsdSum stored, const QString &residue)
{
    const auto whole = longDecimal(total);
    const auto rest = longDecimal(residue);
    if (!whole || !rest)
        return false;
    const int128 units = whole->units - stored.units() - rest->units;
    const int128 tail = whole->tail - rest->tail;
    return units >= -2 && units <= 2 && units * tenToTheTail() + tail == 0;
}

} // namespace

UsdSum TieOut::of(Standing standing) const
{
    const auto found = standings.find(standing);
    return found == standings.end() ? UsdSum() : found->second;
}

UsdSum TieOut::keptBack() const
{
    return of(Standing::Kept) + of(Standing::Margin) + of(Standing::SupportCharge) + of(Standing::Foreign);
}

bool TieOut::isSettled() const
{
    return of(Standing::Tray).isZero() && of(Standing::Unclassified).isZero() &&
           of(Standing::NotUnderstood).isZero() && unassigned.isZero();
}

TieOutSum::TieOutSum(const QString &payer, Month month, UsdSum stored, const QString &awsTotal,
                     const QString &residue)
{
    m_tieOut.payer = payer;
    m_tieOut.month = month;
    m_tieOut.stored = stored;
    m_tieOut.awsTotal = awsTotal;
    m_tieOut.residue = residue;
}

void TieOutSum::add(const std::map<Standing, UsdSum> &standings)
{
    for (const auto &[standing, usd] : standings)
        m_tieOut.standings[standing] += usd;
}

TieOut TieOutSum::finish() const
{
    TieOut tieOut = m_tieOut;
    UsdSum parts = tieOut.unassigned;
    for (const auto &[standing, usd] : tieOut.standings)
        parts += usd;
    tieOut.difference = tieOut.stored - parts;
    tieOut.residueCloses = addsUp(tieOut.awsTotal, tieOut.stored, tieOut.residue);
    return tieOut;
}

} // namespace choba
