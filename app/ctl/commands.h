// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace choba {

/// Every command of the program, an area each.
void addAllCommands(const Command &root);

void addAuditCommands(const Command &root);    ///< audit
void addSecretsCommands(const Command &root);  ///< secrets
void addCalendarCommands(const Command &root); ///< calendar, sla
void addRulesCommands(const Command &root);
void addCustomersCommands(const Command &root);
void addCustomerRecords(const Command &customers); ///< contacts, notes, history: of the group "customers"
void addMonthCommands(const Command &root);        ///< tie-out, close, issue
void addInvoicesCommands(const Command &root);
void addAccountsCommands(const Command &root);
void addPlanCommands(const Command &root);
void addUsageCommands(const Command &root); ///< import, usage
void addTrayCommands(const Command &root);
void addAdjustCommands(const Command &root);
void addStatementsCommands(const Command &root);
void addSettingsCommands(const Command &root);  ///< fx, products, issuer
void addQuoteCommands(const Command &root);     ///< dates, quote, support-fee
void addPlanMonthsCommand(const Command &plan); ///< of the group "plan"
void addDatabaseCommands(const Command &root);  ///< init
void addMailCommands(const Command &root);
void addWorkCommand(const Command &root);
void addUpkeepCommands(const Command &root); ///< check, backup, restore, move
void addStaffCommands(const Command &root);
void addCompletionCommand(const Command &root);

} // namespace choba
