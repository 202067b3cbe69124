// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"

#include <QCoreApplication>

#include <limits>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Decimal)
};

} // namespace

namespace {

Error notANumber(QStringView text, const QString &field)
{
    return Error::invalid(field,
                          //: ja: 「%1」は数値として読み取れません。150.25 のように数字で入力してください。
                          Words::tr("“%1” is not a number. Write it like 150.25.").arg(text));
}

Error tooLong(QStringView text, int fractionDigits, const QString &field)
{
    return Error::invalid(field, Words::tr("“%1” is out of range or has more than %2 "
                                           "digits after the point.")
                                     .arg(text)
                                     .arg(fractionDigits));
}

} // namespace

Result<qint64> parseDecimal(QStringView text, int fractionDigits, const QString &field)
{
    const QStringView trimmed = text.trimmed();
    qsizetype at = 0;
    const bool negative = trimmed.startsWith(u'-');
    if (negative || trimmed.startsWith(u'+'))
        ++at;
    int128 value = 0;
    int fraction = -1; // digits seen after the point, -1 before it
    bool anyDigit = false;
    for (; at < trimmed.size(); ++at) {
        const char16_t c = trimmed[at].unicode();
        if (c == u'.' && fraction < 0) {
            fraction = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return notANumber(text, field);
        anyDigit = true;
        if (fraction >= fractionDigits) {
            if (c != u'0')
                return tooLong(text, fractionDigits, field);
            continue;
        }
        if (fraction >= 0)
            ++fraction;
        value = value * 10 + (c - u'0');
        if (value > std::numeric_limits<qint64>::max())
            return tooLong(text, fractionDigits, field);
    }
    if (!anyDigit)
        return notANumber(text, field);
    for (int missing = fractionDigits - qMax(fraction, 0); missing > 0; --missing) {
        value *= 10;
        if (value > std::numeric_limits<qint64>::max())
            return tooLong(text, fractionDigits, field);
    }
    return static_cast<qint64>(negative ? -value : value);
}

} // namespace choba
