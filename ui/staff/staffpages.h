// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagedescriptor.h"
#include "ui/staff/staffservices.h"

#include <QList>

namespace choba {

/// "staff": who works here. \a services outlives the page.
QList<PageDescriptor> staffPages(const StaffServices &services);

} // namespace choba
