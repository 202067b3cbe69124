// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/tray.h"

#include "models/rulebook/spelling.h"

namespace choba {

QString spelled(TrayKind kind)
{
    return kind == TrayKind::Credit ? QStringLiteral("credit") : QStringLiteral("late_usage");
}

QString spelled(TrayChoice choice)
{
    switch (choice) {
    case TrayChoice::Bill:
        return QStringLiteral("bill");
    case TrayChoice::Keep:
        return QStringLiteral("keep");
    case TrayChoice::Move:
        return QStringLiteral("move");
    }
    Q_UNREACHABLE();
}

Result<TrayChoice> parseTrayChoice(QStringView text, const QString &field)
{
    return parseSpelled(text, std::array{TrayChoice::Bill, TrayChoice::Keep, TrayChoice::Move}, field);
}

} // namespace choba
