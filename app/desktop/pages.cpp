// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "ui/staff/staffpages.h"
#include "ui/usage/usagepages.h"

namespace choba {

QList<PageDescriptor> desktopPages(OpenBooks &books)
{
    return books.customers->descriptors() + usagePages(*books.usage) + books.billing->descriptors() +
           books.audit->descriptors() + books.mail->descriptors() + books.upkeep->descriptors() +
           staffPages(*books.staff);
}

} // namespace choba
