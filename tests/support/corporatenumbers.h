// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

namespace choba {

/// A corporate number whose check digit is right, another one for each \a ordinal.
inline QString corporateNumberOf(qint64 ordinal)
{
    const QString base = QStringLiteral("%1").arg(700'000'000'000 + ordinal);
    for (int check = 1; check <= 9; ++check) {
        if (const auto number = CorporateNumber::parse(QString::number(check) + base, {}))
            return number->digits();
    }
    return {};
}

/// Another one each time, above those of account ids.
inline QString nextCorporateNumber()
{
    static qint64 ordinal = 200'000'000'000;
    return corporateNumberOf(++ordinal);
}

} // namespace choba
