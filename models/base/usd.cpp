// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/usd.h"

#include "models/base/decimal.h"

#include <QCoreApplication>

#include <limits>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Usd)
};

} // namespace

Result<Usd> Usd::parse(QStringView text, const QString &field)
{
    CHOBA_TRY_ASSIGN(const qint64 units, parseDecimal(text, fractionDigits, field));
    return Usd(units);
}

Result<Usd> UsdSum::toUsd() const
{
    if (m_units > std::numeric_limits<qint64>::max() || m_units < std::numeric_limits<qint64>::min()) {
        return Error::invalid({}, Words::tr("The amount of $%1 is out of range.").arg(toString()));
    }
    return Usd::ofUnits(static_cast<qint64>(m_units));
}

} // namespace choba
