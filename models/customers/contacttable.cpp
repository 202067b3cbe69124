// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/contacttable.h"

#include "models/base/itemroles.h"

namespace choba {

namespace {

QString textOf(const ContactFields &fields, int column)
{
    switch (column) {
    case ContactTable::Kind:
        return displayName(fields.kind);
    case ContactTable::Name:
        return fields.name;
    case ContactTable::Department:
        return fields.department;
    case ContactTable::Emails:
        return fields.emails.join(QStringLiteral(", "));
    default:
        return fields.phone;
    }
}

} // namespace

void ContactTable::setContacts(std::vector<CustomerContact> contacts)
{
    beginResetModel();
    m_contacts = std::move(contacts);
    endResetModel();
}

int ContactTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contacts.size());
}

int ContactTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CustomerContact &contact = contactAt(index.row());
    const QString text = textOf(contact.fields, index.column()).simplified();
    if (role == Qt::DisplayRole)
        return text.isEmpty() ? QStringLiteral("–") : text;
    if (role == RowIdRole)
        return contact.id;
    if (role == ToneRole && text.isEmpty())
        return QVariant::fromValue(Tone::Faint);
    return {};
}

QVariant ContactTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *keys[] = {"kind", "name", "department", "emails", "phone"};
    static constexpr int widths[] = {68, 96, 88, 136, 96};
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == ColumnKeyRole)
        return QString::fromLatin1(keys[section]);
    if (role == ColumnWidthRole)
        return widths[section];
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        //: ja: 区分
        return tr("Kind");
    case Name:
        //: ja: 氏名
        return tr("Name");
    case Department:
        //: ja: 部署
        return tr("Department");
    case Emails:
        //: ja: メール
        return tr("E-mail");
    default:
        //: ja: 電話番号
        return tr("Phone");
    }
}

} // namespace choba
