// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/permission.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace choba {

/// A command of chobactl and the permission it asks for; none: it reads, or is about one's own sign-in.
struct CtlCommand
{
    const char *path;
    const char *arguments = "";
    std::optional<Permission> permission = {};
};

/// Every command. On the books of tst_ctlroles, where the customer 3430001027574 has the account
/// 123456789012 and two contacts.
inline const std::vector<CtlCommand> &ctlCommands()
{
    using P = Permission;
    static const std::vector<CtlCommand> all{
        {"customers add", "--name X", P::EditCustomers},
        {"customers edit", "3430001027574 --phone 03-1111-2222", P::EditCustomers},
        {"customers import", "{csv}", P::EditCustomers},
        {"customers add-contact", "3430001027574 --name X", P::EditCustomers},
        {"customers edit-contact", "2 --name Z", P::EditCustomers},
        {"customers remove-contact", "1", P::EditCustomers},
        {"customers merge", "3430001027574 --into 1 --reason x", P::EditCustomers},
        {"customers add-note", "3430001027574 x", P::EditCustomers},
        {"accounts add", "123456789013 --customer 3430001027574 --plan prime --from 2026-01",
         P::EditCustomers},
        {"accounts assign", "123456789014 --customer 3430001027574 --plan prime --from 2026-01",
         P::EditCustomers},
        {"accounts import", "{csv}", P::EditCustomers},
        {"accounts edit", "123456789012 --name Y", P::EditCustomers},
        {"accounts move", "123456789012 --from 2026-11 --plan prime_lite", P::EditCustomers},
        {"accounts cancel", "123456789012", P::EditCustomers},
        {"plan request", "123456789012 business", P::RequestSupportPlans},
        {"plan done", "123456789012", P::RequestSupportPlans},
        {"import", "/nowhere", P::ImportUsage},
        {"fx set", "2026-10 150", P::SetExchangeRates},
        {"fx aws-total", "2026-10 1000 --payer 999999999999", P::SetExchangeRates},
        {"products classify", "X standard", P::ClassifyProducts},
        {"tray decide", "2026-10 123456789012 credit/x keep --reason x", P::DecideTray},
        {"close", "2026-10", P::CloseMonths},
        {"issue", "2026-10", P::IssueInvoices},
        {"adjust add-line", "123456789012 2026-10 100 --description x --reason x", P::EditDrafts},
        {"adjust edit-line", "1 100 --description x --reason x", P::EditDrafts},
        {"adjust remove-line", "1", P::EditDrafts},
        {"adjust support", "123456789012 2026-10 --add-on 10 --reason x", P::EditDrafts},
        {"invoices mark-sent", "1000000001 --reason x", P::SendInvoices},
        {"mail undo", "1", P::SendInvoices},
        {"mail retry", "1", P::SendInvoices},
        {"mail settle", "1", P::SendInvoices},
        {"mail settings set", "server=mail.example.jp", P::ManageSettings},
        {"mail test", "a@example.jp", P::ManageSettings},
        {"issuer set", "{object}", P::ManageSettings},
        {"secrets set", "root_mail 123456789012", P::EditSecrets},
        {"secrets remove", "root_mail 123456789012 --reason x", P::EditSecrets},
        {"secrets read", "root_mail 123456789012 --reason x", P::ReadSecrets},
        {"secrets lock", "", P::ManageSettings},
        {"rules override", "discount.prime.standard {rows}", P::ManageRules},
        {"rules reset", "discount.prime.standard", P::ManageRules},
        {"staff add", "someone-else --role viewer", P::ManageStaff},
        {"staff edit", "r-viewer --full-name X", P::ManageStaff},
        {"staff disable", "r-spare", P::ManageStaff},
        {"staff enable", "r-spare", P::ManageStaff},
        {"staff reset-password", "r-spare", P::ManageStaff},
        {"staff totp require", "off", P::ManageStaff},
        {"backup", "/nowhere/x.tar", P::BackUp},
        {"move", "--from {db} --to {db}", P::BackUp},
        {"restore", "/nowhere/x.tar", P::Restore},
        // reading, one's own sign-in, and what makes a database
        {"accounts list"},
        {"accounts show"},
        {"adjust lines"},
        {"audit checkpoint"},
        {"audit list"},

        {"audit verify"},
        {"calendar add-business-days"},
        {"check"},
        {"completion"},
        {"customers contacts"},
        {"customers duplicates"},
        {"customers history"},
        {"customers list"},
        {"customers notes"},
        {"customers show"},
        {"dates"},
        {"fx list"},
        {"init"},
        {"invoices list"},
        {"invoices pdf"},

        {"invoices show"},
        {"invoices why"},
        {"issuer show"},
        {"mail list"},
        {"mail settings show"},
        {"mail show"},
        {"plan list"},
        {"plan months"},
        {"products list"},
        {"quote"},
        {"rules show"},
        {"rules validate"},
        {"secrets list"},
        {"sla due"},
        {"staff list"},
        {"staff password"},
        {"staff roles"},
        {"staff totp confirm"},
        {"staff totp new"},
        {"statements export"},
        {"statements show"},
        {"support-fee"},
        {"tie-out"},
        {"tray list"},

        {"usage totals"},
        {"work"},
    };
    return all;
}

} // namespace choba
