// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/storage/database.h"

namespace choba {

/// All SQL of customers.
class CustomerStore
{
public:
    explicit CustomerStore(Database &database)
        : m_database(database)
    {}

    /// NotFound when there is none.
    Result<Customer> byId(qint64 id) const;
    /// For what is done to a customer: Conflict (field "customer") when it was merged into another one.
    Result<Customer> unmergedById(qint64 id) const;
    Result<std::optional<Customer>> byCorporateNumber(const QString &digits) const;
    Result<std::vector<Customer>> named(const QString &name) const; ///< exactly so
    /// Everyone, by name; at most \a limit when it is not negative.
    Result<std::vector<Customer>> all(int limit = -1) const;
    /// At most \a limit customers that CustomerSearch finds, by name: for completion.
    Result<std::vector<Customer>> like(const QString &text, int limit) const;
    /// The customer a person means by an id, a corporate number or the exact name. NotFound; Conflict when
    /// several have the name.
    Result<Customer> meant(const QString &text) const;

    /// \pre checkedCustomer(). Returns the id. Conflict when the corporate number is taken.
    Result<qint64> insert(const CustomerFields &fields, const QDateTime &now);
    /// \pre checkedCustomer(). False when \a before is not what is stored any more: nothing was written.
    Result<bool> update(const Customer &before, const CustomerFields &fields);

private:
    Result<std::vector<Customer>> where(const QString &condition, const QVariantList &values) const;
    Result<void> setCreditLimit(qint64 id, const QString &digits);

    Database &m_database;
};

} // namespace choba
