// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace choba {

/// How often a fault is tried: \a brief in CI, \a thorough with CHOBA_FAULTS=long. The only place that asks.
inline int faultRuns(int brief, int thorough)
{
    return qgetenv("CHOBA_FAULTS") == "long" ? thorough : brief;
}

/// Tells how far a long run is, once in a while.
inline void tellRuns(int done)
{
    if (done % 50 == 0)
        qInfo("%d runs", done);
}

} // namespace choba
