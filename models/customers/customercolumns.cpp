// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customercolumns.h"

#include "models/customers/customerrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerColumns)
};

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

QString normalisedHeading(const QString &heading)
{
    QString result = heading.normalized(QString::NormalizationForm_KC).toLower();
    return result.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
}

int fieldOf(const QString &heading)
{
    const auto &fields = columnFields();
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const ColumnField &field) {
        return field.headings.contains(normalisedHeading(heading));
    });
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

} // namespace

Result<CustomerColumns> CustomerColumns::of(const QStringList &headings)
{
    CustomerColumns columns;
    columns.m_headings = headings;
    std::vector<Problem> problems;
    for (const QString &heading : headings) {
        const int field = fieldOf(heading);
        const bool twice = field >= 0 && std::find(columns.m_fields.begin(), columns.m_fields.end(), field) !=
                                             columns.m_fields.end();
        if (twice)
            problems.push_back(
                {columnFields()[static_cast<std::size_t>(field)].field,
                 Words::tr("Line 1: the column “%1” stands for a field that another column has "
                           "already.")
                     .arg(heading)});
        columns.m_fields.push_back(field);
        if (field < 0 && !heading.trimmed().isEmpty())
            columns.m_ignored.append(heading);
    }
    if (columns.heading(QStringLiteral("name")).isEmpty())
        problems.push_back({QStringLiteral("name"),
                            Words::tr("Line 1: there is no column for the name (“name” or “顧客名”).")});
    if (!problems.empty())
        return Error::invalid(std::move(problems));
    return columns;
}

QString CustomerColumns::heading(const QString &field) const
{
    for (std::size_t column = 0; column < m_fields.size(); ++column) {
        const int index = m_fields[column];
        if (index >= 0 && columnFields()[static_cast<std::size_t>(index)].field == field)
            return m_headings[static_cast<qsizetype>(column)];
    }
    return {};
}

CustomerFields CustomerColumns::read(const QStringList &cells, CustomerFields base) const
{
    for (std::size_t column = 0; column < m_fields.size(); ++column) {
        if (m_fields[column] < 0)
            continue;
        const QString &cell = cells[static_cast<qsizetype>(column)];
        const ColumnField &field = columnFields()[static_cast<std::size_t>(m_fields[column])];
        if (field.member)
            base.*field.member = cell;
        else
            base.billingEmails = splitEmails(cell);
    }
    return base;
}

} // namespace choba
