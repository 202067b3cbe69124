// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/csvcolumns.h"
#include "models/customers/customer.h"

namespace choba {

/// Which column of a CSV file holds which field of a customer.
class CustomerColumns
{
public:
    static Result<CustomerColumns> of(const QStringList &headings);

    const CsvColumns &csv() const { return m_csv; }
    /// \a base with the file's cells in place of its fields; cells that cannot be read as their field become
    /// \a problems. \pre as many cells as headings
    CustomerFields read(const QStringList &cells, CustomerFields base, std::vector<Problem> &problems) const;

private:
    CsvColumns m_csv;
};

} // namespace choba
