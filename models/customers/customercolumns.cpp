// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customercolumns.h"

#include "models/customers/customerrules.h"

namespace choba {

namespace {

struct ColumnField
{
    QString field;
    QStringList headings; ///< as normalisedHeading() gives them
    QString CustomerFields::*member;
};

const std::vector<ColumnField> &columnFields()
{
    static const std::vector<ColumnField> fields{
        {QStringLiteral("name"),
         {QStringLiteral("name"), QStringLiteral("customer"), QStringLiteral("customername"),
          QStringLiteral("company"), QStringLiteral("companyname"), QStringLiteral("名称"),
          QStringLiteral("会社名"), QStringLiteral("顧客名"), QStringLiteral("企業名"),
          QStringLiteral("法人名"), QStringLiteral("お客様名"), QStringLiteral("取引先名")},
         &CustomerFields::name},
        {QStringLiteral("kana"),
         {QStringLiteral("kana"), QStringLiteral("namekana"), QStringLiteral("カナ"), QStringLiteral("かな"),
          QStringLiteral("フリガナ"), QStringLiteral("ふりがな"), QStringLiteral("会社名カナ"),
          QStringLiteral("顧客名カナ")},
         &CustomerFields::kana},
        {QStringLiteral("corporate_number"),
         {QStringLiteral("corporatenumber"), QStringLiteral("法人番号")},
         &CustomerFields::corporateNumber},
        {QStringLiteral("postal_code"),
         {QStringLiteral("postalcode"), QStringLiteral("zip"), QStringLiteral("zipcode"),
          QStringLiteral("郵便番号"), QStringLiteral("〒")},
         &CustomerFields::postalCode},
        {QStringLiteral("address"),
         {QStringLiteral("address"), QStringLiteral("住所"), QStringLiteral("所在地")},
         &CustomerFields::address},
        {QStringLiteral("department"),
         {QStringLiteral("department"), QStringLiteral("部署"), QStringLiteral("部署名"),
          QStringLiteral("部門")},
         &CustomerFields::department},
        {QStringLiteral("contact_name"),
         {QStringLiteral("contactname"), QStringLiteral("contact"), QStringLiteral("担当者"),
          QStringLiteral("担当者名"), QStringLiteral("ご担当者"), QStringLiteral("ご担当者名")},
         &CustomerFields::contactName},
        {QStringLiteral("billing_emails"),
         {QStringLiteral("billingemails"), QStringLiteral("billingemail"), QStringLiteral("email"),
          QStringLiteral("emails"), QStringLiteral("請求先メール"), QStringLiteral("請求先メールアドレス"),
          QStringLiteral("メール"), QStringLiteral("メールアドレス")},
         nullptr},
        {QStringLiteral("phone"),
         {QStringLiteral("phone"), QStringLiteral("tel"), QStringLiteral("telephone"), QStringLiteral("電話"),
          QStringLiteral("電話番号")},
         &CustomerFields::phone},
        {QStringLiteral("notes"),
         {QStringLiteral("notes"), QStringLiteral("note"), QStringLiteral("備考"), QStringLiteral("メモ")},
         &CustomerFields::notes},
    };
    return fields;
}

std::vector<CsvField> csvFields()
{
    std::vector<CsvField> fields;
    for (const ColumnField &field : columnFields())
        fields.push_back({field.field, field.headings});
    return fields;
}

} // namespace

Result<CustomerColumns> CustomerColumns::of(const QStringList &headings)
{
    CustomerColumns columns;
    CHOBA_TRY_ASSIGN(columns.m_csv, CsvColumns::of(headings, csvFields(), {QStringLiteral("name")}));
    return columns;
}

CustomerFields CustomerColumns::read(const QStringList &cells, CustomerFields base) const
{
    const std::vector<int> &fields = m_csv.fields();
    for (std::size_t column = 0; column < fields.size(); ++column) {
        if (fields[column] < 0)
            continue;
        const QString &cell = cells[static_cast<qsizetype>(column)];
        const ColumnField &field = columnFields()[static_cast<std::size_t>(fields[column])];
        if (field.member)
            base.*field.member = cell;
        else
            base.billingEmails = splitEmails(cell);
    }
    return base;
}

} // namespace choba
