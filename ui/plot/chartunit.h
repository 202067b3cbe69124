// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace choba {

/// How the whole numbers of a chart are meant and shown, so that sums stay exact until they are drawn.
struct ChartUnit
{
    QString prefix = {}; ///< "$", "¥"; not on axes
    int scale = 0; ///< a value is a multiple of 10^-scale of what is shown: 10 for Usd, 4 for yen in 万円
    int decimals = 0; ///< shown, rounded half away from zero

    /// "$6,065.98", "−¥85,156"
    QString text(qint64 value) const;
    /// With "+" for what is above zero.
    QString signedText(qint64 value) const;
    /// Place on an axis.
    double position(qint64 value) const;
};

} // namespace choba
