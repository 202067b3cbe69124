// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

namespace choba {

void addAllCommands(const Command &root)
{
    addDatabaseCommands(root);
    addCalendarCommands(root);
    addCustomersCommands(root);
    addRulesCommands(root);
    addSettingsCommands(root);
    addCompletionCommand(root);
}

} // namespace choba
