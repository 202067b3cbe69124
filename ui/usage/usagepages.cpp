// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagepages.h"

#include "ui/usage/reportspage.h"
#include "ui/usage/usagepage.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsagePages)
};

} // namespace

QList<PageDescriptor> usagePages(const UsageServices &services)
{
    const auto group = [] {
        //: ja: 請求
        return Words::tr("Billing");
    };
    PageDescriptor usage;
    usage.id = QStringLiteral("usage");
    usage.icon = QStringLiteral("chart-column");
    usage.group = group;
    usage.title = [] {
        //: ja: 利用料・コスト
        return Words::tr("Usage & cost");
    };
    usage.make = [&services] { return new UsagePage(services); };
    usage.key = QKeySequence(Qt::Key_G, Qt::Key_U);

    PageDescriptor reports;
    reports.id = QStringLiteral("reports");
    reports.icon = QStringLiteral("import");
    reports.group = group;
    reports.title = [] {
        //: ja: レポート取込
        return Words::tr("Usage reports");
    };
    reports.make = [&services] { return new ReportsPage(services); };
    reports.key = QKeySequence(Qt::Key_G, Qt::Key_R);
    return {usage, reports};
}

} // namespace choba
