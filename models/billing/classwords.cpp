// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/classwords.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClassWords)
};

} // namespace

QString words(Standing standing)
{
    switch (standing) {
    case Standing::Billed:
        //: ja: 請求
        return Words::tr("Billed");
    case Standing::Kept:
        //: ja: 当社で保持
        return Words::tr("Kept");
    case Standing::Tray:
        //: ja: トレイ(未判断)
        return Words::tr("In the tray");
    case Standing::Moved:
        //: ja: 他の月へ
        return Words::tr("Moved to another month");
    case Standing::Tax:
        //: ja: AWSの税
        return Words::tr("AWS tax");
    case Standing::Margin:
        //: ja: 当社の値引条件
        return Words::tr("Our own terms");
    case Standing::SupportCharge:
        //: ja: AWSのサポート料金
        return Words::tr("AWS support charge");
    case Standing::Foreign:
        //: ja: AWS以外
        return Words::tr("Not AWS");
    case Standing::Unclassified:
        //: ja: 未分類
        return Words::tr("Unclassified");
    case Standing::NotUnderstood:
        //: ja: 不明な種別
        return Words::tr("Not understood");
    }
    Q_UNREACHABLE();
}

QString words(ServiceClass serviceClass)
{
    switch (serviceClass) {
    case ServiceClass::Standard:
        //: ja: 標準
        return Words::tr("Standard");
    case ServiceClass::Commitment:
        //: ja: コミットメント
        return Words::tr("Commitment");
    case ServiceClass::Undiscounted:
        //: ja: 値引対象外
        return Words::tr("No discount");
    case ServiceClass::Unsupported:
        //: ja: サポート対象外
        return Words::tr("Unsupported");
    case ServiceClass::Neutral:
        //: ja: 相殺
        return Words::tr("Neutral");
    }
    Q_UNREACHABLE();
}

QString words(ProductClass productClass)
{
    switch (productClass) {
    case ProductClass::Standard:
        return words(ServiceClass::Standard);
    case ProductClass::Commitment:
        return words(ServiceClass::Commitment);
    case ProductClass::Undiscounted:
        return words(ServiceClass::Undiscounted);
    case ProductClass::Unsupported:
        return words(ServiceClass::Unsupported);
    case ProductClass::Support:
        return words(Standing::SupportCharge);
    }
    Q_UNREACHABLE();
}

QString words(TrayKind kind)
{
    switch (kind) {
    case TrayKind::Credit:
        //: ja: クレジット
        return Words::tr("Credit");
    case TrayKind::LateUsage:
        //: ja: 発行後の利用
        return Words::tr("Usage after the invoice");
    }
    Q_UNREACHABLE();
}

QString words(TrayChoice choice)
{
    switch (choice) {
    case TrayChoice::Bill:
        //: ja: 請求に含める
        return Words::tr("Bill");
    case TrayChoice::Keep:
        //: ja: 当社で保持
        return Words::tr("Keep");
    case TrayChoice::Move:
        //: ja: 他の月へ
        return Words::tr("Move");
    }
    Q_UNREACHABLE();
}

QString ruleKeyWords(const QString &key)
{
    const QString first = key.section(QLatin1Char('.'), 0, 0);
    const QString rest = key.section(QLatin1Char('.'), 1);
    if (first == QLatin1String("product"))
        //: ja: 製品分類 %1
        return Words::tr("Product class of %1").arg(rest);
    if (first == QLatin1String("classification"))
        //: ja: 担当者による製品分類 %1
        return Words::tr("Product class of %1, decided here").arg(rest);
    if (first == QLatin1String("line_item"))
        //: ja: 明細種別 %1 の扱い
        return Words::tr("Treatment of line item type %1").arg(rest);
    if (first == QLatin1String("charge_class"))
        //: ja: 販売元による区分 (%1)
        return Words::tr("Class by seller (%1)").arg(rest);
    if (first == QLatin1String("discount"))
        //: ja: 値引率 %1
        return Words::tr("Discount rate %1")
            .arg(QString(rest).replace(QLatin1Char('.'), QStringLiteral(" · ")));
    if (first == QLatin1String("support"))
        //: ja: サポート料金 %1
        return Words::tr("Support fee %1").arg(rest);
    if (first == QLatin1String("tax"))
        //: ja: 消費税率
        return Words::tr("Consumption tax rate");
    if (key == QLatin1String("commitment.bundles"))
        //: ja: コミットメントに含む利用タイプ
        return Words::tr("Usage types that are commitments");
    return key;
}

QString ruleIdWords(const QString &id)
{
    if (id.isEmpty())
        return {};
    const QString key = id.section(QLatin1Char('@'), 0, 0);
    const QString from = id.section(QLatin1Char('@'), 1);
    if (from.isEmpty() || from == QLatin1String("start"))
        return ruleKeyWords(key);
    //: ja: %1 (%2 から)
    return Words::tr("%1 (from %2)").arg(ruleKeyWords(key), from);
}

} // namespace choba
