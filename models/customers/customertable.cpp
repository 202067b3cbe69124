// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customertable.h"

#include "models/storage/partialmatch.h"

namespace choba {

namespace {

std::vector<PageColumn> customerPageColumns()
{
    return {{QStringLiteral("name"), QStringLiteral("c.name")},
            {QStringLiteral("kana"), QStringLiteral("c.kana")},
            {QStringLiteral("corporate_number"), QStringLiteral("COALESCE(c.corporate_number, '')")},
            {QStringLiteral("accounts"),
             QStringLiteral(
                 "(SELECT COUNT(*) FROM contract o WHERE o.customer_id = c.id AND o.to_month IS NULL)"),
             false},
            {QStringLiteral("contact_name"), QStringLiteral("c.contact_name")},
            {QStringLiteral("phone"), QStringLiteral("c.phone")}};
}

bool isNumeric(int column)
{
    return column == CustomerTable::Accounts;
}

} // namespace

CustomerTable::CustomerTable(const DatabaseLocation &location, QObject *parent)
    : PagedModel(location, customerPageColumns(), parent)
{
    setFilter({});
}

void CustomerTable::setFilter(const CustomerFilter &filter)
{
    const PartialMatch match = PartialMatch::of(
        filter.text.trimmed(), {QStringLiteral("c.name"), QStringLiteral("c.kana"),
                                QStringLiteral("COALESCE(c.corporate_number, '')"),
                                QStringLiteral("c.contact_name"), QStringLiteral("c.billing_emails")});
    setQuery({QStringLiteral("customer c"), match.sql, match.values, QStringLiteral("c.id"), {}});
}

QVariant CustomerTable::cell(const PageRow &row, int column, int role) const
{
    const QVariant &value = row.values[static_cast<std::size_t>(column)];
    if (role == Qt::DisplayRole)
        return value.toString().isEmpty() ? QVariant(QStringLiteral("–")) : value;
    if (role == Qt::TextAlignmentRole && isNumeric(column))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ToneRole && value.toString().isEmpty())
        return QVariant::fromValue(Tone::Faint);
    if (role == ToneRole && column == CorporateNumber)
        return QVariant::fromValue(Tone::Muted);
    return {};
}

QVariant CustomerTable::heading(int column, int role) const
{
    static constexpr int widths[] = {188, 136, 120, 76, 92, 112};
    if (role == ColumnWidthRole)
        return widths[column];
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
    default:
        //: ja: 電話番号
        return tr("Phone");
    }
}

} // namespace choba
