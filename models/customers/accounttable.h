// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/pagedmodel.h"

#include <QSet>

#include <map>

namespace choba {

/// Where an account stands in the list, in the order of its default sort.
enum class AccountStanding {
    Unassigned, ///< usage in a month without a contract: somebody has to say whose it is
    Active,
    Cancelled,
};
Chip chipOf(AccountStanding standing);

struct AccountFilter
{
    QString text;                     ///< any part of account id, name, project or customer
    QSet<AccountStanding> standings;  ///< empty = all
    std::optional<qint64> customerId; ///< of the latest contract
    bool operator==(const AccountFilter &) const = default;
};

/// AWS accounts as a list with the customer and plan of their latest contract; also accounts only usage
/// knows.
class AccountTable : public PagedModel
{
    Q_OBJECT
public:
    enum Column { AccountId, Standing, Name, Customer, Plan, Support, Project };
    enum Role {
        AccountIdRole = LastItemRole, ///< the 12 digits
        StandingRole,                 ///< AccountStanding
    };

    explicit AccountTable(const DatabaseLocation &location, QObject *parent = nullptr);
    void setFilter(const AccountFilter &filter);
    /// A value of a column as it is shown; "" for none.
    static QString textOf(int column, const QVariant &value);

    /// RowIdRole of an account: its row, or for one only usage knows the negative of its digits.
    static qint64 rowIdOf(const QString &accountId);

protected:
    QVariant cell(const PageRow &row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
};

/// How many there are in each standing, whatever standings \a filter asks for.
Result<std::map<AccountStanding, qint64>> countAccounts(Database &database, AccountFilter filter);

} // namespace choba

Q_DECLARE_METATYPE(choba::AccountStanding)
