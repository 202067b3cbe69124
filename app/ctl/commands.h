// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace choba {

/// Every command of the program, an area each.
void addAllCommands(const Command &root);

void addCalendarCommands(const Command &root); ///< calendar, sla
void addRulesCommands(const Command &root);
void addDatabaseCommands(const Command &root); ///< init
void addCompletionCommand(const Command &root);

} // namespace choba
