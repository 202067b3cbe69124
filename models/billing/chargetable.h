// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/percent.h"
#include "models/storage/pagedmodel.h"

namespace choba {

/// Which of the charge groups an invoice was made of.
struct ChargeSelection
{
    qint64 invoiceId = 0;
    bool billedOnly = false;
    std::optional<Percent> discount; ///< only those that bear it
    bool hidesMargin = false;        ///< for who may not see it
    bool operator==(const ChargeSelection &) const = default;
};

/// The frozen charge groups behind an invoice: where "why this amount" ends.
class ChargeTable : public PagedModel
{
    Q_OBJECT
public:
    ChargeTable(const DatabaseLocation &location, const ChargeSelection &selection,
                QObject *parent = nullptr);
    UsdSum sum() const; ///< exact; meaningful once isCountExact()

protected:
    QVariant cell(const PageRow &row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
};

} // namespace choba
