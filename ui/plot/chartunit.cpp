// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/chartunit.h"

#include <QLocale>

namespace choba {

namespace {

quint64 powerOfTen(int exponent)
{
    quint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

QString ChartUnit::text(qint64 value) const
{
    const bool negative = value < 0;
    quint64 units = negative ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
    const int dropped = scale - decimals;
    if (dropped > 0) {
        const quint64 divisor = powerOfTen(dropped);
        units = units / divisor + (units % divisor >= divisor - units % divisor ? 1 : 0);
    } else {
        units *= powerOfTen(-dropped);
    }
    const quint64 one = powerOfTen(decimals);
    QString text = QLocale(QLocale::English).toString(units / one);
    if (decimals > 0)
        text += u'.' + QStringLiteral("%1").arg(units % one, decimals, 10, QChar(u'0'));
    return (negative && units > 0 ? QStringLiteral("−") : QString()) + prefix + text;
}

QString ChartUnit::signedText(qint64 value) const
{
    if (value == 0)
        return QStringLiteral("0"); // nothing at all, not something too small to be seen
    const QString words = text(value);
    return value > 0 ? u'+' + words : words;
}

double ChartUnit::position(qint64 value) const
{
    return static_cast<double>(value) / static_cast<double>(powerOfTen(scale));
}

} // namespace choba
