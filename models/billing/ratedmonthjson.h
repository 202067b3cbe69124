// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/ratedmonth.h"

#include <QJsonObject>

namespace choba {

/// What a rated month was made of, for keeping beside its invoice: everything but the charges, which are rows
/// of their own. Money as decimal strings of exact units, so that nothing is lost on the way.
QJsonObject toJson(const RatedMonth &rated);

/// The inverse. \a charges are the kept rows in their order. Storage: not what toJson wrote.
Result<RatedMonth> ratedMonthOf(const QJsonObject &object, std::vector<RatedCharge> charges);

/// The inverse of spelled(Standing). Storage: unknown.
Result<Standing> standingOf(const QString &spelling);

} // namespace choba
