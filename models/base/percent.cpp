// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/percent.h"

#include "models/base/decimal.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Percent)
};

} // namespace

Result<Percent> Percent::parse(QStringView text, const QString &field)
{
    CHOBA_TRY_ASSIGN(const qint64 hundredths, parseDecimal(text, 2, field));
    if (hundredths < 0 || hundredths > 10'000) {
        return Error::invalid(field, Words::tr("A rate is between 0 and 100 percent."));
    }
    return Percent(static_cast<int>(hundredths));
}

} // namespace choba
