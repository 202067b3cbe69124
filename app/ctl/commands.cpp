// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

namespace choba {

void addAllCommands(const Command &root)
{
    addDatabaseCommands(root);
    addCalendarCommands(root);
    addCustomersCommands(root);
    addAccountsCommands(root);
    addUsageCommands(root);
    addTrayCommands(root);
    addAdjustCommands(root);
    addMonthCommands(root);
    addInvoicesCommands(root);
    addStatementsCommands(root);
    addQuoteCommands(root);
    addPlanCommands(root);
    addRulesCommands(root);
    addSettingsCommands(root);
    addMailCommands(root);
    addWorkCommand(root);
    addAuditCommands(root);
    addSecretsCommands(root);
    addUpkeepCommands(root);
    addStaffCommands(root);
    addCompletionCommand(root);
}

} // namespace choba
