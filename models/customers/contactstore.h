// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customercontact.h"
#include "models/storage/database.h"

namespace choba {

/// All SQL of the contacts of customers.
class ContactStore
{
public:
    explicit ContactStore(Database &database)
        : m_database(database)
    {}

    Result<CustomerContact> byId(qint64 id) const; ///< NotFound
    Result<std::vector<CustomerContact>>
    ofCustomer(qint64 customerId) const; ///< in the order they were added

    /// \pre checkedContact(). Returns the id.
    Result<qint64> insert(qint64 customerId, const ContactFields &fields);
    /// False when \a rowVersion is not the stored one: nothing was written.
    Result<bool> update(qint64 id, const ContactFields &fields, int rowVersion);
    Result<bool> remove(qint64 id, int rowVersion);

private:
    Database &m_database;
};

} // namespace choba
