// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include <QCoreApplication>

namespace choba {

void addAllCommands(const Command &root)
{
    addDatabaseCommands(root);
    addCalendarCommands(root);
    addCustomersCommands(root);
    addQuoteCommands(root);
    addPlanMonthsCommand(root.command(
        QStringLiteral("plan"), QCoreApplication::translate("QuoteCommands", "support plans of accounts")));
    addRulesCommands(root);
    addSettingsCommands(root);
    addCompletionCommand(root);
}

} // namespace choba
