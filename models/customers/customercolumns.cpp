// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customercolumns.h"

#include "models/customers/customerrules.h"

#include <QRegularExpression>

namespace choba {

namespace {

std::vector<CsvField> csvFields()
{
    return {
        {QStringLiteral("name"),
         {QStringLiteral("name"), QStringLiteral("customer"), QStringLiteral("customername"),
          QStringLiteral("company"), QStringLiteral("companyname"), QStringLiteral("名称"),
          QStringLiteral("会社名"), QStringLiteral("顧客名"), QStringLiteral("企業名"),
          QStringLiteral("法人名"), QStringLiteral("お客様名"), QStringLiteral("取引先名")}},
        {QStringLiteral("kana"),
         {QStringLiteral("kana"), QStringLiteral("namekana"), QStringLiteral("カナ"), QStringLiteral("かな"),
          QStringLiteral("フリガナ"), QStringLiteral("ふりがな"), QStringLiteral("会社名カナ"),
          QStringLiteral("顧客名カナ")}},
        {QStringLiteral("corporate_number"), {QStringLiteral("corporatenumber"), QStringLiteral("法人番号")}},
        {QStringLiteral("postal_code"),
         {QStringLiteral("postalcode"), QStringLiteral("zip"), QStringLiteral("zipcode"),
          QStringLiteral("郵便番号"), QStringLiteral("〒")}},
        {QStringLiteral("address"),
         {QStringLiteral("address"), QStringLiteral("住所"), QStringLiteral("所在地")}},
        {QStringLiteral("department"),
         {QStringLiteral("department"), QStringLiteral("部署"), QStringLiteral("部署名"),
          QStringLiteral("部門")}},
        {QStringLiteral("contact_name"),
         {QStringLiteral("contactname"), QStringLiteral("contact"), QStringLiteral("担当者"),
          QStringLiteral("担当者名"), QStringLiteral("ご担当者"), QStringLiteral("ご担当者名")}},
        {QStringLiteral("billing_emails"),
         {QStringLiteral("billingemails"), QStringLiteral("billingemail"), QStringLiteral("email"),
          QStringLiteral("emails"), QStringLiteral("請求先メール"), QStringLiteral("請求先メールアドレス"),
          QStringLiteral("メール"), QStringLiteral("メールアドレス")}},
        {QStringLiteral("maintenance_emails"),
         {QStringLiteral("maintenanceemails"), QStringLiteral("maintenanceemail"),
          QStringLiteral("メンテナンス連絡先"), QStringLiteral("メンテナンス連絡先メール"),
          QStringLiteral("障害連絡先")}},
        {QStringLiteral("credit_limit_jpy"),
         {QStringLiteral("creditlimitjpy"), QStringLiteral("creditlimit"), QStringLiteral("利用限度額"),
          QStringLiteral("与信枠"), QStringLiteral("限度額")}},
        {QStringLiteral("sales_owner"),
         {QStringLiteral("salesowner"), QStringLiteral("owner"), QStringLiteral("営業担当"),
          QStringLiteral("営業担当者")}},
        {QStringLiteral("csm"), {QStringLiteral("csm"), QStringLiteral("csm担当")}},
        {QStringLiteral("service_kinds"),
         {QStringLiteral("servicekinds"), QStringLiteral("services"), QStringLiteral("service"),
          QStringLiteral("サービス種別"), QStringLiteral("サービス")}},
        {QStringLiteral("industry"), {QStringLiteral("industry"), QStringLiteral("業種")}},
        {QStringLiteral("public_body"),
         {QStringLiteral("publicbody"), QStringLiteral("公共機関"), QStringLiteral("公共")}},
        {QStringLiteral("partner"),
         {QStringLiteral("partner"), QStringLiteral("パートナー"), QStringLiteral("提携パートナー")}},
        {QStringLiteral("through_third_party"),
         {QStringLiteral("throughthirdparty"), QStringLiteral("第三者経由"),
          QStringLiteral("第三者経由の提供")}},
        {QStringLiteral("phone"),
         {QStringLiteral("phone"), QStringLiteral("tel"), QStringLiteral("telephone"), QStringLiteral("電話"),
          QStringLiteral("電話番号")}},
        {QStringLiteral("notes"),
         {QStringLiteral("notes"), QStringLiteral("note"), QStringLiteral("備考"), QStringLiteral("メモ")}},
    };
}

/// Kinds of service may have blanks in them.
QStringList splitKinds(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[,;、；，・/\\n]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

Result<CustomerColumns> CustomerColumns::of(const QStringList &headings)
{
    CustomerColumns columns;
    CHOBA_TRY_ASSIGN(columns.m_csv, CsvColumns::of(headings, csvFields(), {QStringLiteral("name")}));
    return columns;
}

CustomerFields CustomerColumns::read(const QStringList &cells, CustomerFields base,
                                     std::vector<Problem> &problems) const
{
    const auto has = [&](const char *name) { return !m_csv.heading(QString::fromLatin1(name)).isEmpty(); };
    const auto cell = [&](const char *name) { return m_csv.cell(cells, QString::fromLatin1(name)); };
    for (const auto &[name, member] : customerTexts) {
        if (has(name))
            base.*member = cell(name);
    }
    for (const auto &[name, member] : customerLists) {
        if (has(name))
            base.*member =
                member == &CustomerFields::serviceKinds ? splitKinds(cell(name)) : splitEmails(cell(name));
    }
    for (const auto &[name, member] : customerFlags) {
        if (!has(name))
            continue;
        const auto flag = yesOrNo(cell(name));
        if (flag || cell(name).trimmed().isEmpty())
            base.*member = flag.value_or(false);
        else
            problems.push_back({QString::fromLatin1(name), neitherYesNorNo(cell(name))});
    }
    return base;
}

} // namespace choba
