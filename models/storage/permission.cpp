// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/permission.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Permission)
};

} // namespace

QString words(Permission permission)
{
    switch (permission) {
    case Permission::ImportUsage:
        //: ja: 利用レポートの取込
        return Words::tr("importing usage reports");
    case Permission::SetExchangeRates:
        //: ja: 為替レートの登録
        return Words::tr("entering exchange rates");
    case Permission::ClassifyProducts:
        //: ja: 商品の分類
        return Words::tr("classifying products");
    case Permission::DecideTray:
        //: ja: 保留明細の判断
        return Words::tr("deciding the tray");
    case Permission::CloseMonths:
        //: ja: 月次締め
        return Words::tr("closing a month");
    case Permission::EditDrafts:
        //: ja: 請求書の下書きの編集
        return Words::tr("editing drafts");
    case Permission::IssueInvoices:
        //: ja: 請求書の発行
        return Words::tr("issuing invoices");
    case Permission::SendInvoices:
        //: ja: 請求書の送付
        return Words::tr("sending invoices");
    case Permission::DeclareFinal:
        //: ja: 利用月の確定宣言
        return Words::tr("declaring a month final");
    case Permission::SeeMargin:
        //: ja: 粗利の閲覧
        return Words::tr("seeing the margin");
    case Permission::EditCustomers:
        //: ja: 顧客とアカウントの登録・変更
        return Words::tr("editing customers and accounts");
    case Permission::SetCreditLimits:
        //: ja: 利用限度額の変更
        return Words::tr("changing credit limits");
    case Permission::RequestSupportPlans:
        //: ja: サポートプランの申請
        return Words::tr("requesting support plans");
    case Permission::ReadSecrets:
        //: ja: 秘密情報の閲覧
        return Words::tr("reading secrets");
    case Permission::EditSecrets:
        //: ja: 秘密情報の登録
        return Words::tr("storing secrets");
    case Permission::ManageStaff:
        //: ja: 担当者の管理
        return Words::tr("managing staff");
    case Permission::ManageRules:
        //: ja: 料金ルールの変更
        return Words::tr("changing rules");
    case Permission::ManageSettings:
        //: ja: 設定の変更
        return Words::tr("changing settings");
    case Permission::BackUp:
        //: ja: バックアップ
        return Words::tr("backing up");
    case Permission::Restore:
        //: ja: バックアップからの復元
        return Words::tr("restoring a backup");
    }
    Q_UNREACHABLE();
}

} // namespace choba
