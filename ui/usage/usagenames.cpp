// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagenames.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageNames)
};

QString shortAccount(const QString &id)
{
    return QChar(0x2026) + id.right(4);
}

} // namespace

UsageNames::UsageNames(const UsageChoices &choices)
{
    for (const UsageAccount &account : choices.accounts)
        m_accounts.insert(account.id, account.name);
}

QString UsageNames::of(UsageDimension by, const QString &name) const
{
    if (name.isEmpty()) {
        //: ja: (なし)
        return Words::tr("(none)");
    }
    if (by == UsageDimension::Product)
        return serviceWords(name);
    if (by == UsageDimension::Account) {
        const QString words = m_accounts.value(name);
        return words.isEmpty() ? name : shortAccount(name) + QLatin1Char(' ') + words;
    }
    return name;
}

QString UsageNames::ofMover(const UsageChange &mover)
{
    return shortAccount(mover.account) + QStringLiteral(" · ") + serviceWords(mover.productCode);
}

QString UsageNames::heading(UsageDimension by)
{
    switch (by) {
    case UsageDimension::Account:
        //: ja: アカウント
        return Words::tr("Account");
    case UsageDimension::Region:
        //: ja: リージョン
        return Words::tr("Region");
    case UsageDimension::Type:
        //: ja: 明細種別
        return Words::tr("Line item type");
    case UsageDimension::UsageType:
        //: ja: 使用タイプ
        return Words::tr("Usage type");
    case UsageDimension::Day:
        //: ja: 日
        return Words::tr("Day");
    default:
        //: ja: サービス
        return Words::tr("Service");
    }
}

QString UsageNames::grouping(UsageDimension by)
{
    switch (by) {
    case UsageDimension::Account:
        //: ja: アカウント別
        return Words::tr("by account");
    case UsageDimension::Region:
        //: ja: リージョン別
        return Words::tr("by region");
    case UsageDimension::Type:
        //: ja: 明細種別別
        return Words::tr("by line item type");
    case UsageDimension::UsageType:
        //: ja: 使用タイプ別
        return Words::tr("by usage type");
    case UsageDimension::Day:
        //: ja: 日別
        return Words::tr("by day");
    default:
        //: ja: サービス別
        return Words::tr("by service");
    }
}

QString UsageNames::count(UsageDimension by, int count)
{
    switch (by) {
    case UsageDimension::Account:
        //: ja: %nアカウント
        return Words::tr("%n account(s)", nullptr, count);
    case UsageDimension::Region:
        //: ja: %nリージョン
        return Words::tr("%n region(s)", nullptr, count);
    case UsageDimension::Type:
        //: ja: %n種別
        return Words::tr("%n line item type(s)", nullptr, count);
    case UsageDimension::UsageType:
        //: ja: %nタイプ
        return Words::tr("%n usage type(s)", nullptr, count);
    case UsageDimension::Day:
        //: ja: %n日
        return Words::tr("%n day(s)", nullptr, count);
    default:
        //: ja: %nサービス
        return Words::tr("%n service(s)", nullptr, count);
    }
}

} // namespace choba
