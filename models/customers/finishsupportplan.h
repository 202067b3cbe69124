// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/supportplanchange.h"
#include "models/storage/usecase.h"

namespace choba {

struct SupportPlanDone
{
    QString accountId;   ///< as typed
    qint64 changeId = 0; ///< which request; 0 = the oldest open one
    QDate doneOn;        ///< Tokyo
};

/// Records that a requested support plan is set up. NotFound (field "account") when nothing is open; Invalid
/// (field "done_on") for a day before the request.
Result<SupportPlanChange> finishSupportPlan(Desk &desk, const SupportPlanDone &done,
                                            const QString &operation);

} // namespace choba
