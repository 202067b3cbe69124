// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/servicekind.h"

#include "models/customers/csvcolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceKind)
};

/// Other words of lists than spelled(), as normalisedHeading() gives them.
QStringList otherWords(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::Billing:
        return {QStringLiteral("請求代行")};
    case ServiceKind::BillingAdvanced:
        return {QStringLiteral("billingadv"), QStringLiteral("billingadv."),
                QStringLiteral("請求代行アドバンスド")};
    case ServiceKind::FlatRate:
        return {QStringLiteral("定額"), QStringLiteral("定額プラン")};
    case ServiceKind::DedicatedLine:
        return {QStringLiteral("専用線"), QStringLiteral("専用線接続")};
    case ServiceKind::Cdn:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString spelled(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::Billing:
        return QStringLiteral("billing");
    case ServiceKind::BillingAdvanced:
        return QStringLiteral("billing_advanced");
    case ServiceKind::FlatRate:
        return QStringLiteral("flat_rate");
    case ServiceKind::DedicatedLine:
        return QStringLiteral("dedicated_line");
    case ServiceKind::Cdn:
        return QStringLiteral("cdn");
    }
    Q_UNREACHABLE();
}

QString displayName(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::Billing:
        //: ja: 請求代行
        return Words::tr("Billing");
    case ServiceKind::BillingAdvanced:
        //: ja: 請求代行アドバンスド
        return Words::tr("Billing advanced");
    case ServiceKind::FlatRate:
        //: ja: 定額
        return Words::tr("Flat rate");
    case ServiceKind::DedicatedLine:
        //: ja: 専用線
        return Words::tr("Dedicated line");
    case ServiceKind::Cdn:
        //: ja: CDN
        return Words::tr("CDN");
    }
    Q_UNREACHABLE();
}

std::optional<ServiceKind> serviceKindMeant(const QString &text)
{
    const QString word = normalisedHeading(text);
    const auto *const found =
        std::find_if(allServiceKinds.begin(), allServiceKinds.end(), [&](ServiceKind kind) {
            return word == normalisedHeading(spelled(kind)) || otherWords(kind).contains(word) ||
                   word == normalisedHeading(displayName(kind));
        });
    return found == allServiceKinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace choba
