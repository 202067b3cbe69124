// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerfield.h"

#include "models/customers/customerstore.h"

#include <QCompleter>
#include <QRegularExpression>
#include <QStringListModel>

namespace choba {

namespace {

constexpr int offeredCustomers = 12;

/// "株式会社甲 (#12)": the id tells customers of one name apart.
QString offered(const Customer &customer)
{
    return QStringLiteral("%1 (#%2)").arg(customer.fields.name.simplified()).arg(customer.id);
}

} // namespace

CustomerField::CustomerField(Database &database, QWidget *parent)
    : QLineEdit(parent)
    , m_database(database)
    , m_offers(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the database has filtered
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &CustomerField::offer);
}

void CustomerField::offer(const QString &typed)
{
    QStringList names;
    const auto found = CustomerStore(m_database).like(typed.trimmed(), offeredCustomers);
    for (const Customer &customer : found.value_or(std::vector<Customer>{}))
        if (customer.mergedInto == 0)
            names.append(offered(customer));
    m_offers->setStringList(names);
}

void CustomerField::setCustomer(qint64 id)
{
    const auto customer = CustomerStore(m_database).byId(id);
    if (customer)
        setText(offered(*customer));
}

Result<qint64> CustomerField::customerId() const
{
    static const QRegularExpression withId(QStringLiteral(" \\(#([0-9]{1,18})\\)$"));
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return Error::invalid(QStringLiteral("customer"), tr("Say whose account it is."));
    const auto match = withId.match(typed);
    const CustomerStore store(m_database);
    CHOBA_TRY_ASSIGN(const Customer customer,
                     match.hasMatch() ? store.byId(match.captured(1).toLongLong()) : store.meant(typed));
    return customer.id;
}

} // namespace choba
