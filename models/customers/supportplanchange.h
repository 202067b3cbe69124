// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/supportplan.h"

#include <QDate>
#include <QJsonObject>

namespace choba {

/// One step in an account's support plans (Prime 4-4-4). The first is the plan at its start, asked for and
/// done on that day. Which plan's fee a month bears is billing's rule, from these rows.
struct SupportPlanChange
{
    qint64 id = 0;
    qint64 accountRowId = 0;
    SupportPlan plan = SupportPlan::Basic;
    QDate requestedOn; ///< Tokyo
    QDate doneOn;      ///< Tokyo; invalid while it is open
    QString note;

    bool isOpen() const { return !doneOn.isValid(); }
    bool operator==(const SupportPlanChange &) const = default;
};

/// "id", "plan", "requested_on", "done_on" (null while open), "note".
QJsonObject toJson(const SupportPlanChange &change);

} // namespace choba
