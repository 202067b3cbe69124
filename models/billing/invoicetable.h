// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoicelist.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/pagedmodel.h"

namespace choba {

/// How a state looks: only what waits for a person is filled.
Chip chipOf(InvoiceState state);

/// Drafts and invoices for views. A draft's due date is the one it would have if issued in time.
class InvoiceTable : public PagedModel
{
    Q_OBJECT
public:
    InvoiceTable(const DatabaseLocation &location, const RuleBook &rules, QObject *parent = nullptr);

    void setSearch(const InvoiceSearch &search);
    const InvoiceSearch &search() const { return m_search; }
    Yen totalOfAll() const; ///< of the filtered set; meaningful once isCountExact()

    // Of a loaded row; the zero value for one that is still on its way.
    InvoiceState stateAt(int row) const;
    Month monthAt(int row) const;
    QString accountAt(int row) const;
    Yen totalAt(int row) const;
    std::optional<qint64> idAt(int row) const;

protected:
    QVariant cell(const PageRow &row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

private:
    QString textOf(const PageRow &row, InvoiceColumn column) const;
    QString dueDateOf(const PageRow &row) const;

    RuleBook m_rules;
    InvoiceSearch m_search;
};

} // namespace choba
