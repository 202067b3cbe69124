// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customertable.h"

#include "models/base/moneytext.h"
#include "models/customers/customersearch.h"

namespace choba {

namespace {

std::vector<PageColumn> customerPageColumns()
{
    return {
        {QStringLiteral("name"), QStringLiteral("c.name")},
        {QStringLiteral("kana"), QStringLiteral("c.kana")},
        {QStringLiteral("corporate_number"), QStringLiteral("COALESCE(c.corporate_number, '')")},
        {QStringLiteral("accounts"),
         QStringLiteral(
             "(SELECT COUNT(*) FROM contract o WHERE o.customer_id = c.id AND o.to_month IS NULL)"),
         false},
        {QStringLiteral("contact_name"), QStringLiteral("c.contact_name")},
        {QStringLiteral("phone"), QStringLiteral("c.phone")},
        {QStringLiteral("sales_owner"), QStringLiteral("c.sales_owner")},
        {QStringLiteral("csm"), QStringLiteral("c.csm")},
        {QStringLiteral("credit_limit_jpy"), QStringLiteral("COALESCE(c.credit_limit_jpy, -1)")},
        {QStringLiteral("merged_into"),
         QStringLiteral("COALESCE((SELECT k.name FROM customer_merge m JOIN customer k ON k.id = m.into_id "
                        "WHERE m.customer_id = c.id), '')")}};
}

bool isNumeric(int column)
{
    return column == CustomerTable::Accounts || column == CustomerTable::CreditLimit;
}

} // namespace

CustomerTable::CustomerTable(const DatabaseLocation &location, QObject *parent)
    : PagedModel(location, customerPageColumns(), parent)
    , m_engine(location.engine())
{
    setFilter({});
}

void CustomerTable::setFilter(const CustomerFilter &filter)
{
    const CustomerSearch match = CustomerSearch::of(filter.text, m_engine);
    // A merged customer is found by its name; it is none of those there are.
    const QString where = match.sql.isEmpty() ? QStringLiteral("NOT EXISTS (SELECT 1 FROM customer_merge m "
                                                               "WHERE m.customer_id = c.id)")
                                              : match.sql;
    setQuery({QStringLiteral("customer c"), where, match.values, QStringLiteral("c.id"), {}});
}

QString CustomerTable::exported(int column, const QVariant &value)
{
    const bool isUnlimited = column == CreditLimit && value.toLongLong() < 0;
    return isUnlimited ? QString() : value.toString();
}

QVariant CustomerTable::cell(const PageRow &row, int column, int role) const
{
    QVariant value = row.values[static_cast<std::size_t>(column)];
    if (column == CreditLimit && value.isValid())
        value = value.toLongLong() < 0 ? QString() : yenText(Yen(value.toLongLong()));
    if (role == Qt::DisplayRole)
        return value.toString().isEmpty() ? QVariant(QStringLiteral("–")) : value;
    if (role == Qt::TextAlignmentRole && isNumeric(column))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ToneRole && value.toString().isEmpty())
        return QVariant::fromValue(Tone::Faint);
    const QVariant &merged = row.values[MergedInto];
    if (role == ToneRole && !merged.toString().isEmpty())
        return QVariant::fromValue(Tone::Faint);
    if (role == MarkRole && column == Name && !merged.toString().isEmpty())
        //: ja: %1に統合済み
        return QVariant::fromValue(Chip{QStringLiteral("arrow-right"),
                                        tr("Merged into %1").arg(merged.toString()), Tone::Faint, false});
    if (role == ToneRole && column == CorporateNumber)
        return QVariant::fromValue(Tone::Muted);
    return {};
}

QVariant CustomerTable::heading(int column, int role) const
{
    static constexpr int widths[] = {188, 136, 120, 76, 92, 112, 96, 96, 104, 140};
    if (role == ColumnWidthRole)
        return widths[column];
    if (role == ColumnHiddenRole)
        return column >= SalesOwner;
    if (role == ColumnGrowsRole)
        return column == Name || column == Kana || column == Contact;
    if (role == Qt::TextAlignmentRole && isNumeric(column))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        //: ja: 顧客名
        return tr("Customer");
    case Kana:
        //: ja: カナ
        return tr("Kana");
    case CorporateNumber:
        //: ja: 法人番号
        return tr("Corporate number");
    case Accounts:
        //: ja: アカウント
        return tr("Accounts");
    case Contact:
        //: ja: 担当者
        return tr("Contact");
    case Phone:
        //: ja: 電話番号
        return tr("Phone");
    case SalesOwner:
        //: ja: 営業担当
        return tr("Sales owner");
    case Csm:
        //: ja: CSM
        return tr("CSM");
    case CreditLimit:
        //: ja: 利用限度額
        return tr("Credit limit");
    default:
        //: ja: 統合先
        return tr("Merged into");
    }
}

} // namespace choba
