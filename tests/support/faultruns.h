// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace choba {

/// How often a fault is tried: \a brief in CI, \a thorough with CHOBA_FAULTS=long. The only place that asks.
inline int faultRuns(int brief, int thorough)
{
    return qgetenv("CHOBA_FAULTS") == "long" ? thorough : brief;
}

} // namespace choba
