// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "ui/customers/accountspage.h"
#include "ui/customers/customerspage.h"
#include "ui/usage/usagepages.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

QString customersGroup()
{
    //: ja: 顧客
    return Words::tr("Customers");
}

PageDescriptor customersPage(OpenBooks &books, const Desk &desk)
{
    PageDescriptor page;
    page.id = QStringLiteral("customers");
    page.icon = QStringLiteral("building-2");
    page.group = customersGroup;
    //: ja: 顧客
    page.title = [] { return Words::tr("Customers"); };
    page.make = [&books, desk]() -> Page * { return new CustomersPage(desk, books.changes, *books.jobs); };
    return page;
}

PageDescriptor accountsPage(OpenBooks &books, const Desk &desk)
{
    PageDescriptor page;
    page.id = QStringLiteral("accounts");
    page.icon = QStringLiteral("server");
    page.group = customersGroup;
    //: ja: AWSアカウント
    page.title = [] { return Words::tr("AWS accounts"); };
    page.make = [&books, desk]() -> Page * { return new AccountsPage(desk, books.rules, books.changes); };
    return page;
}

} // namespace

QList<PageDescriptor> desktopPages(OpenBooks &books, const Desk &desk)
{
    return QList<PageDescriptor>{customersPage(books, desk), accountsPage(books, desk)} +
           usagePages(*books.usage) + books.billing->descriptors() + books.audit->descriptors();
}

} // namespace choba
