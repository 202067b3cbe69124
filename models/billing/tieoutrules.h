// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/ratedmonth.h"

namespace choba {

/// AWS's dollars of one payer and month against where they went, to the last digit (section 5).
struct TieOut
{
    QString payer;
    Month month;
    QString awsTotal; ///< exact, as the report sums up
    UsdSum stored;
    QString residue; ///< awsTotal - stored, exact
    std::map<Standing, UsdSum> standings;
    UsdSum unassigned;          ///< accounts no customer has, or that are no account ids
    UsdSum difference;          ///< stored - all parts; must be zero
    bool residueCloses = false; ///< awsTotal = stored + residue

    UsdSum keptBack() const; ///< kept tray items, margin, support charges, other providers
    UsdSum of(Standing standing) const;
    bool closes() const { return difference.isZero() && residueCloses; }
    /// Nothing waits for a person: no tray, unassigned, unclassified or not understood money.
    bool isSettled() const;
};

/// Starts with a report's own sums; add() every account's month, then finish().
class TieOutSum
{
public:
    TieOutSum(const QString &payer, Month month, UsdSum stored, const QString &awsTotal,
              const QString &residue);
    void add(const RatedMonth &rated) { add(rated.standings); }
    void add(const std::map<Standing, UsdSum> &standings);
    void addUnassigned(UsdSum amount) { m_tieOut.unassigned += amount; }
    TieOut finish() const;

private:
    TieOut m_tieOut;
};

} // namespace choba
