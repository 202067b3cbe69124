// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/usageoverview.h"

#include <QHash>

namespace choba {

/// How services, accounts and the like are called on the usage page.
class UsageNames
{
public:
    UsageNames() = default;
    explicit UsageNames(const UsageChoices &choices);

    /// "Amazon EC2", "…5516 Production", "ap-northeast-1"; a word where the report says nothing.
    QString of(UsageDimension by, const QString &name) const;
    /// "…5516 · Amazon EC2"
    static QString ofMover(const UsageChange &mover);
    /// "Service": the heading of the first column.
    static QString heading(UsageDimension by);
    /// "By service"
    static QString grouping(UsageDimension by);
    /// "28 services"
    static QString count(UsageDimension by, int count);

private:
    QHash<QString, QString> m_accounts;
};

} // namespace choba
