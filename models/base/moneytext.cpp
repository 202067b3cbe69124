// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/moneytext.h"

namespace choba {

namespace {

QString withSign(QString number, QChar currency)
{
    const bool negative = number.startsWith(QLatin1Char('-'));
    if (negative)
        number.remove(0, 1);
    const qsizetype point = number.indexOf(QLatin1Char('.'));
    for (qsizetype at = (point < 0 ? number.size() : point) - 3; at > 0; at -= 3)
        number.insert(at, QLatin1Char(','));
    return (negative ? QStringLiteral("−") : QString()) + currency + number;
}

} // namespace

QString yenText(Yen yen)
{
    return withSign(QString::number(yen.amount()), QChar(u'¥'));
}

QString dollarText(UsdSum usd)
{
    return withSign(usd.toString(), QChar(u'$'));
}

QString differenceText(Yen yen)
{
    return yen.amount() > 0 ? QLatin1Char('+') + yenText(yen) : yenText(yen);
}

QString plainNumber(const QString &typed)
{
    QString plain = typed.normalized(QString::NormalizationForm_KC);
    for (const char16_t dash : {u'\u2212', u'\u2010', u'\u2011', u'\u2013', u'\u2014', u'\u30fc', u'\uff70'})
        plain.replace(QChar(dash), QLatin1Char('-'));
    plain.replace(u'、', QLatin1Char(','));
    plain.replace(u'。', QLatin1Char('.'));
    plain.removeIf([](QChar c) {
        return c.isSpace() || c == QLatin1Char(',') || c == QLatin1Char('$') || c == QChar(0xa5) ||
               c == u'円';
    });
    return plain;
}

} // namespace choba
