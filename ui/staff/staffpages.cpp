// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/staffpages.h"

#include "ui/staff/staffpage.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StaffPages)
};

} // namespace

QList<PageDescriptor> staffPages(const StaffServices &services)
{
    PageDescriptor staff;
    staff.id = QStringLiteral("staff");
    staff.icon = QStringLiteral("users");
    staff.group = [] {
        //: ja: 管理
        return Words::tr("Administration");
    };
    staff.title = [] {
        //: ja: 担当者
        return Words::tr("Staff");
    };
    staff.make = [&services]() -> Page * { return new StaffPage(services); };
    return {staff};
}

} // namespace choba
