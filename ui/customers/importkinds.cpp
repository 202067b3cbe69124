// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/importkinds.h"

#include "models/customers/importaccounts.h"
#include "models/customers/importcustomers.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportKinds)
};

} // namespace

ImportKind customerImport()
{
    ImportKind kind;
    kind.objectName = QStringLiteral("customerImport");
    //: ja: 顧客を取り込む
    kind.title = Words::tr("Import customers");
    //: ja: 顧客名
    kind.nameTitle = Words::tr("Customer");
    //: ja: 法人番号
    kind.keyTitle = Words::tr("Corporate number");
    //: ja: 顧客の取込
    kind.jobName = Words::tr("Import of customers");
    kind.pageId = QStringLiteral("customers");
    kind.preview = [](Database &database, const CsvTable &table) -> Result<ImportPreview> {
        CHOBA_TRY_ASSIGN(const CustomerImportPlan plan, previewCustomerImport(database, table));
        return previewOf(plan);
    };
    kind.run = importCustomers;
    //: ja: %n件を取り込む
    kind.verb = [](int count) { return Words::tr("Import %n customer(s)", nullptr, count); };
    return kind;
}

ImportKind accountImport(const RuleBook &rules, const Clock &clock)
{
    ImportKind kind;
    kind.objectName = QStringLiteral("accountImport");
    //: ja: AWSアカウントを取り込む
    kind.title = Words::tr("Import AWS accounts");
    //: ja: 顧客名
    kind.nameTitle = Words::tr("Customer");
    //: ja: アカウントID
    kind.keyTitle = Words::tr("Account id");
    //: ja: AWSアカウントの取込
    kind.jobName = Words::tr("Import of AWS accounts");
    kind.pageId = QStringLiteral("accounts");
    kind.preview = [&rules, &clock](Database &database, const CsvTable &table) -> Result<ImportPreview> {
        CHOBA_TRY_ASSIGN(const AccountImportPlan plan,
                         previewAccountImport(database, rules, Month::of(clock.today()), table));
        return previewOf(plan);
    };
    kind.run = [&rules](Desk &desk, const CsvTable &table, bool partial, const QString &operation) {
        return importAccounts(desk, rules, table, partial, operation);
    };
    //: ja: %n件を取り込む
    kind.verb = [](int count) { return Words::tr("Import %n account(s)", nullptr, count); };
    return kind;
}

} // namespace choba
