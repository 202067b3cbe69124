// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/supportplanchange.h"
#include "models/storage/usecase.h"

#include <QStringList>

namespace choba {

class RuleBook;

struct SupportPlanRequest
{
    QString accountId; ///< as typed
    SupportPlan plan = SupportPlan::Basic;
    QDate requestedOn; ///< Tokyo, the day it was received
    QString note;
};

struct SupportPlanRequested
{
    SupportPlanChange change;
    QDate dueOn;          ///< to be done by the end of this day; invalid beyond the calendar's years
    QStringList warnings; ///< for the user
};

/// Records that a customer asked for another support plan. Refusals and warnings: checkPlanRequest(). Invalid
/// (field "requested_on") in a month without a contract.
Result<SupportPlanRequested> requestSupportPlan(Desk &desk, const RuleBook &rules,
                                                const SupportPlanRequest &request, const QString &operation);

} // namespace choba
