// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "ui/customers/customerspage.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

} // namespace

QList<PageDescriptor> desktopPages(OpenBooks &books, const Clock &clock, const Actor &actor, QObject *owner)
{
    Q_UNUSED(owner)
    const Desk desk{*books.database, clock, actor};
    //: ja: 顧客
    const auto customersGroup = [] { return Words::tr("Customers"); };
    return {
        {QStringLiteral("customers"),
         QStringLiteral("building-2"),
         customersGroup,
         //: ja: 顧客
         [] { return Words::tr("Customers"); },
         [&books, desk]() -> Page * { return new CustomersPage(desk, books.changes, *books.jobs); },
         {},
         {}},
    };
}

} // namespace choba
