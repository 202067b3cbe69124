// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/priority.h"

#include "models/rulebook/spelling.h"

namespace choba {

QString spelled(Priority priority)
{
    switch (priority) {
    case Priority::Critical:
        return QStringLiteral("critical");
    case Priority::Urgent:
        return QStringLiteral("urgent");
    case Priority::High:
        return QStringLiteral("high");
    case Priority::Normal:
        return QStringLiteral("normal");
    case Priority::Low:
        return QStringLiteral("low");
    }
    Q_UNREACHABLE();
}

Result<Priority> parsePriority(QStringView text, const QString &field)
{
    return parseSpelled(text, allPriorities, field);
}

} // namespace choba
