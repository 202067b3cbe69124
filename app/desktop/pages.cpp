// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "ui/customers/customerspage.h"
#include "ui/usage/usagepages.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

PageDescriptor customersPage(OpenBooks &books, const Desk &desk)
{
    PageDescriptor page;
    page.id = QStringLiteral("customers");
    page.icon = QStringLiteral("building-2");
    //: ja: 顧客
    page.group = page.title = [] { return Words::tr("Customers"); };
    page.make = [&books, desk]() -> Page * { return new CustomersPage(desk, books.changes, *books.jobs); };
    return page;
}

} // namespace

QList<PageDescriptor> desktopPages(OpenBooks &books, const Desk &desk)
{
    QList<PageDescriptor> pages{customersPage(books, desk)};
    pages += usagePages(*books.usage);
    return pages;
}

} // namespace choba
