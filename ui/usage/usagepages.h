// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagedescriptor.h"
#include "ui/usage/usageservices.h"

#include <QList>

namespace choba {

/// "usage" (charts and tables) and "reports" (imports and their versions). \a services outlives the pages.
QList<PageDescriptor> usagePages(const UsageServices &services);

} // namespace choba
