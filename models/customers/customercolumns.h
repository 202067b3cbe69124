// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/customers/customer.h"

#include <vector>

namespace choba {

/// Which column of a CSV file holds which field of a customer.
class CustomerColumns
{
public:
    static Result<CustomerColumns> of(const QStringList &headings);

    qsizetype count() const { return m_headings.size(); }
    const QStringList &ignored() const { return m_ignored; }
    /// The heading of \a field ("corporate_number") as the file has it; "" when the file lacks it.
    QString heading(const QString &field) const;
    /// \a base with the file's cells in place of its fields. \pre as many cells as headings
    CustomerFields read(const QStringList &cells, CustomerFields base) const;

private:
    QStringList m_headings;
    QStringList m_ignored;
    std::vector<int> m_fields; ///< by column: which field, or -1
};

} // namespace choba
