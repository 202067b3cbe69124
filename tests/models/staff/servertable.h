// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/permission.h"

#include <map>
#include <string_view>

namespace choba {

/// What a table is written for: with any of the permissions, or by everyone in their own name.
struct TableRights
{
    Permissions insert;
    Permissions update;
    Permissions remove;
    bool insertByAll = false; ///< rows that name who is connected
    bool updateByAll = false; ///< their own row
    /// Who may read it: everyone, unless it is for some only.
    bool readByAll = true;
    Permissions read = {};
};

/// Every table of PostgreSQL with what the use cases that a permission opens write there: a table that is not
/// here is new, and nobody has said yet who may write it.
inline const std::map<std::string_view, TableRights> &serverTable()
{
    using P = Permission;
    static const Permissions settings{P::ManageSettings, P::ManageRules, P::ManageStaff, P::BackUp};
    static const Permissions secrets{P::ReadSecrets, P::EditSecrets, P::SendInvoices, P::BackUp};
    // Who reports and closes handles the report itself, an administrator every backup of it.
    static const Permissions margin{P::SeeMargin, P::ImportUsage, P::CloseMonths, P::BackUp};
    static const std::map<std::string_view, TableRights> table{
        {"schema_migration", {}},
        {"operation", {{}, {}, {}, true, false, false, {P::BackUp}}},
        {"audit", {{}, {}, {}, true}},
        {"audit_chain", {}},
        {"audit_head", {{}, {}, {}, false, false, false, {P::BackUp}}},
        {"setting", {settings, settings, {}}},
        {"customer", {{P::EditCustomers}, {P::EditCustomers}, {}}},
        {"customer_contact", {{P::EditCustomers}, {P::EditCustomers}, {P::EditCustomers}}},
        {"customer_merge", {{P::EditCustomers}, {}, {}}},
        {"customer_note", {{P::EditCustomers}, {P::EditCustomers}, {}}},
        {"aws_account", {{P::EditCustomers}, {P::EditCustomers}, {}}},
        {"contract", {{P::EditCustomers}, {P::EditCustomers}, {P::EditCustomers}}},
        {"support_plan_change",
         {{P::EditCustomers, P::RequestSupportPlans}, {P::EditCustomers, P::RequestSupportPlans}, {}}},
        {"account_seen", {{P::ImportUsage}, {}, {P::ImportUsage}}},
        {"report", {{P::ImportUsage}, {P::ImportUsage}, {}}},
        {"report_version",
         {{P::ImportUsage}, {P::ImportUsage, P::DeclareFinal}, {}, false, false, false, margin}},
        {"version_difference", {{P::ImportUsage}, {}, {}, false, false, false, margin}},
        {"charge_series", {{P::ImportUsage}, {}, {P::ImportUsage}, false, false, false, margin}},
        {"usage_charge", {{P::ImportUsage}, {}, {P::ImportUsage}, false, false, false, margin}},
        {"tag_cost", {{P::ImportUsage}, {}, {P::ImportUsage}, false, false, false, margin}},
        {"usage_day", {{}, {}, {}, false, false, false, margin}},
        {"margin_type", {{P::ManageRules}, {}, {P::ManageRules}}},
        {"without_margin.report_version", {}},
        {"without_margin.version_difference", {}},
        {"without_margin.charge_series", {}},
        {"without_margin.usage_charge", {}},
        {"without_margin.usage_day", {}},
        {"without_margin.aws_invoice_total", {}},
        {"without_margin.invoice", {}},
        {"without_margin.invoice_input", {}},
        {"commitment_seen", {{P::ImportUsage}, {}, {P::ImportUsage}}},
        {"exchange_rate", {{P::SetExchangeRates}, {P::SetExchangeRates}, {}}},
        {"aws_invoice_total",
         {{P::SetExchangeRates}, {P::SetExchangeRates}, {}, false, false, false, margin}},
        {"product_class", {{P::ClassifyProducts}, {P::ClassifyProducts}, {}}},
        {"number_series", {{}, {P::IssueInvoices, P::ManageSettings}, {}}},
        {"month_close", {}},
        {"invoice", {{P::CloseMonths}, {P::IssueInvoices}, {P::CloseMonths}, false, false, false, margin}},
        {"invoice_hold", {{P::CloseMonths}, {}, {P::CloseMonths}}},
        {"invoice_line", {{P::CloseMonths}, {}, {P::CloseMonths}}},
        {"invoice_input", {{P::CloseMonths}, {}, {P::CloseMonths}, false, false, false, margin}},
        {"invoice_pdf", {{P::IssueInvoices}, {}, {}}},
        {"invoice_sent", {{P::SendInvoices}, {}, {}}},
        {"tray_decision", {{P::DecideTray}, {P::DecideTray}, {}}},
        {"manual_line", {{P::EditDrafts}, {P::EditDrafts}, {P::EditDrafts}}},
        {"support_by_hand", {{P::EditDrafts}, {P::EditDrafts}, {}}},
        {"outbox_mail", {{P::SendInvoices}, {P::SendInvoices, P::ManageSettings}, {}}},
        {"outbox_recipient", {{P::SendInvoices}, {P::SendInvoices}, {}}},
        {"outbox_attachment", {{P::SendInvoices}, {}, {}}},
        {"mail_content", {{P::SendInvoices}, {}, {}}},
        {"mail_attempt", {{P::SendInvoices}, {}, {}}},
        {"staff_user", {{P::ManageStaff}, {P::ManageStaff}, {}}},
        {"staff_role", {{P::ManageStaff}, {}, {P::ManageStaff}}},
        {"staff_credential", {{P::ManageStaff}, {P::ManageStaff}, {}, false, true}},
        {"secret_lock",
         {{P::ManageSettings},
          {P::ManageSettings},
          {},
          false,
          false,
          false,
          {P::ReadSecrets, P::EditSecrets, P::SendInvoices, P::ManageSettings}}},
        {"secret", {{P::EditSecrets}, {P::EditSecrets}, {P::EditSecrets}, false, false, false, secrets}},
    };
    return table;
}

/// Functions that run with their owner's rights, and who may call them.
struct FunctionRights
{
    bool byAll = false;
    Permissions call = {};
};
inline const std::map<std::string_view, FunctionRights> &serverFunctions()
{
    using P = Permission;
    static const std::map<std::string_view, FunctionRights> table{
        {"audit_head_state", {true}},
        {"audit_kept_back", {true}},
        {"audit_seal_key_is", {true}},
        {"sealed_mail_password", {false, {P::SendInvoices, P::ManageSettings, P::ReadSecrets}}},
        {"seal_audit_rows", {}},
        {"seal_new_audit", {}},
        {"align_staff_login", {false, {P::ManageStaff}}},
        {"make_staff_login", {false, {P::ManageStaff}}},
        {"invoice_sent_by_mail", {}},
        {"make_usage_month", {false, {P::ImportUsage}}},
        {"set_own_password", {true}},
        {"set_staff_password", {false, {P::ManageStaff}}},
    };
    return table;
}

} // namespace choba
