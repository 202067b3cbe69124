// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/supportplanchange.h"

namespace choba {

QJsonObject toJson(const SupportPlanChange &change)
{
    return {{QStringLiteral("id"), change.id},
            {QStringLiteral("plan"), spelled(change.plan)},
            {QStringLiteral("requested_on"), change.requestedOn.toString(Qt::ISODate)},
            {QStringLiteral("done_on"),
             change.isOpen() ? QJsonValue() : QJsonValue(change.doneOn.toString(Qt::ISODate))},
            {QStringLiteral("note"), change.note}};
}

} // namespace choba
