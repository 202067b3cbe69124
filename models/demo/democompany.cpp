// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/democompany.h"

#include "models/demo/random.h"

namespace choba {

namespace {

struct Company
{
    const char *name;
    const char *kana;
    const char *postalCode;
    const char *address;
    const char *domain;
    int accounts;
    qint64 dollars; ///< of its first account
};

constexpr Company companies[] = {
    {"株式会社青葉精機", "アオバセイキ", "980-0811", "宮城県仙台市青葉区一番町三丁目1番1号",
     "aoba-seiki.example", 4, 8200},
    {"株式会社みなと計測", "ミナトケイソク", "231-0002", "神奈川県横浜市中区海岸通一丁目2番3号",
     "minato-keisoku.example", 3, 14800},
    {"北浜フーズ株式会社", "キタハマフーズ", "541-0041", "大阪府大阪市中央区北浜二丁目5番9号",
     "kitahama-foods.example", 3, 3900},
    {"つばめ交通株式会社", "ツバメコウツウ", "955-0092", "新潟県三条市須頃一丁目20番地",
     "tsubame-kotsu.example", 2, 2350},
    {"医療法人 欅会", "ケヤキカイ", "183-0055", "東京都府中市府中町一丁目7番2号", "keyaki-kai.example", 2,
     5700},
    {"有限会社山科染工", "ヤマシナセンコウ", "607-8080", "京都府京都市山科区竹鼻堂ノ前町4番地",
     "yamashina-senko.example", 1, 480},
    {"東雲クラウドワークス株式会社", "シノノメクラウドワークス", "135-0062", "東京都江東区東雲一丁目9番11号",
     "shinonome-cw.example", 5, 51200},
    {"学校法人 桐ヶ丘学園", "キリガオカガクエン", "115-0052", "東京都北区赤羽北三丁目6番7号",
     "kirigaoka.example", 2, 760},
    {"株式会社ハルカ・インタラクティブ", "ハルカインタラクティブ", "150-0043",
     "東京都渋谷区道玄坂二丁目11番1号", "haruka-i.example", 4, 20600},
    {"あかつき証券株式会社", "アカツキショウケン", "103-0025", "東京都中央区日本橋茅場町一丁目4番5号",
     "akatsuki-sec.example", 3, 33500},
    {"株式会社ソラリス物流", "ソラリスブツリュウ", "274-0071", "千葉県船橋市習志野四丁目12番3号",
     "solaris-lg.example", 2, 210},
    {"白樺製紙株式会社", "シラカバセイシ", "053-0022", "北海道苫小牧市表町五丁目8番1号", "shirakaba.example",
     2, 4100},
    {"株式会社まほろば出版", "マホロバシュッパン", "630-8215", "奈良県奈良市東向中町6番地",
     "mahoroba-pub.example", 1, 1240},
    {"瀬戸内マリン株式会社", "セトウチマリン", "722-0035", "広島県尾道市土堂二丁目3番14号",
     "setouchi-marine.example", 2, 2890},
    {"株式会社ツクモ電算", "ツクモデンサン", "460-0008", "愛知県名古屋市中区栄四丁目1番1号",
     "tsukumo-ds.example", 3, 9600},
    {"合同会社かささぎ企画", "カササギキカク", "810-0001", "福岡県福岡市中央区天神二丁目8番30号",
     "kasasagi.example", 1, 95},
};

constexpr const char *accountNames[] = {"本番", "検証", "分析", "開発", "共通基盤"};
constexpr const char *projects[] = {"基幹", "", "データ分析基盤", "", "共通"};

/// A corporate number whose check digit is right: twelve digits of our own and the digit that fits.
QString corporateNumber(int ordinal)
{
    const QString base =
        QStringLiteral("%1").arg(10'001'000'000 + 7'919LL * (ordinal + 1), 12, 10, QLatin1Char('0'));
    for (int check = 1; check <= 9; ++check) {
        if (const auto number = CorporateNumber::parse(QString::number(check) + base, {}))
            return number->digits();
    }
    return {};
}

SupportPlan supportOf(int company, int account)
{
    if (account == 0)
        return company % 3 == 0   ? SupportPlan::BusinessPlus
               : company % 5 == 1 ? SupportPlan::Business
                                  : SupportPlan::Basic;
    return company == 6 && account == 1 ? SupportPlan::Developer : SupportPlan::Basic;
}

DemoAccount accountOf(const Company &company, int companyIndex, int index, Random &random)
{
    DemoAccount account;
    account.id = QString::number(random.between(110'000'000'000, 989'999'999'999));
    account.name = QString::fromUtf8(accountNames[index % 5]);
    account.project = QString::fromUtf8(projects[(companyIndex + index) % 5]);
    account.plan = companyIndex % 6 == 5 ? ContractPlan::PrimeLite : ContractPlan::Prime;
    account.support = supportOf(companyIndex, index);
    account.dollarsPerMonth = company.dollars / (1 + 2 * index) + random.between(5, 60);
    account.growthPerMille = static_cast<int>(random.between(-12, 38));
    account.serviceMix = static_cast<int>(random.between(0, 3));
    account.firstMonth = index == 2 ? static_cast<int>(random.between(2, 8)) : 0;
    return account;
}

} // namespace

QString demoPayer()
{
    return QStringLiteral("222911487730");
}

IssuerProfile demoIssuer()
{
    IssuerProfile issuer;
    issuer.name = QStringLiteral("帳場クラウド株式会社");
    issuer.postalCode = QStringLiteral("104-0028");
    issuer.addressLines = {QStringLiteral("東京都中央区八重洲二丁目99番1号"), QStringLiteral("見本ビル3階")};
    issuer.phone = QStringLiteral("03-0000-5160");
    issuer.registrationNumber = QLatin1Char('T') + corporateNumber(99);
    issuer.bankAccounts = {QStringLiteral("みほん銀行 八重洲支店 普通預金 1234567"),
                           QStringLiteral("あおぞら見本銀行 本店 普通預金 7654321")};
    issuer.accountHolderKana = QStringLiteral("チヨウバクラウド(カ");
    issuer.remarks = {defaultRemark()};
    return issuer;
}

std::vector<DemoCustomer> demoCustomers()
{
    Random random(20'260'401);
    std::vector<DemoCustomer> customers;
    int companyIndex = 0;
    for (const Company &company : companies) {
        DemoCustomer customer;
        CustomerFields &fields = customer.fields;
        fields.name = QString::fromUtf8(company.name);
        fields.kana = QString::fromUtf8(company.kana);
        fields.corporateNumber = corporateNumber(companyIndex);
        fields.postalCode = QString::fromUtf8(company.postalCode);
        fields.address = QString::fromUtf8(company.address);
        fields.department = QStringLiteral("経理部");
        fields.billingEmails = {QStringLiteral("keiri@") + QString::fromUtf8(company.domain)};
        fields.phone = QStringLiteral("03-0000-%1").arg(1000 + companyIndex * 37);
        for (int account = 0; account < company.accounts; ++account)
            customer.accounts.push_back(accountOf(company, companyIndex, account, random));
        customers.push_back(std::move(customer));
        ++companyIndex;
    }
    return customers;
}

} // namespace choba
