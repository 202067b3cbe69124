// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/customers/customer.h"

#include <QHash>

#include <vector>

namespace choba {

/// The customers as a file names them: by corporate number, in full width too, or by exact name. They outlive
/// the index.
class CustomerIndex
{
public:
    explicit CustomerIndex(const std::vector<Customer> &customers)
    {
        for (const Customer &customer : customers) {
            if (!customer.fields.corporateNumber.isEmpty())
                m_byNumber.insert(customer.fields.corporateNumber, &customer);
            if (customer.mergedInto == 0)
                m_byName.insert(customer.fields.name, &customer);
        }
    }

    const Customer *numbered(const QString &typed) const { return m_byNumber.value(normalisedId(typed)); }
    QList<const Customer *> named(const QString &name) const { return m_byName.values(name); }

private:
    QHash<QString, const Customer *> m_byNumber;
    QMultiHash<QString, const Customer *> m_byName;
};

} // namespace choba
