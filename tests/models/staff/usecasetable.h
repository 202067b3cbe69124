// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/adjustinvoice.h"
#include "models/billing/classifyproduct.h"
#include "models/billing/closemonth.h"
#include "models/billing/decidetray.h"
#include "models/billing/declarefinal.h"
#include "models/billing/invoicemail.h"
#include "models/billing/issueinvoices.h"
#include "models/billing/marksent.h"
#include "models/billing/redraftinvoice.h"
#include "models/billing/saveissuerprofile.h"
#include "models/billing/sendinvoices.h"
#include "models/billing/setexchangerate.h"
#include "models/billing/storedrules.h"
#include "models/customers/addaccount.h"
#include "models/customers/addcustomer.h"
#include "models/customers/assignaccount.h"
#include "models/customers/assignaccounts.h"
#include "models/customers/cancelaccount.h"
#include "models/customers/customernotes.h"
#include "models/customers/editaccount.h"
#include "models/customers/editcontacts.h"
#include "models/customers/editcustomer.h"
#include "models/customers/finishsupportplan.h"
#include "models/customers/importaccounts.h"
#include "models/customers/importcustomers.h"
#include "models/customers/mergecustomers.h"
#include "models/customers/moveaccount.h"
#include "models/customers/recordcustomer.h"
#include "models/customers/requestsupportplan.h"
#include "models/mail/delivermail.h"
#include "models/mail/queuemail.h"
#include "models/mail/savemailsettings.h"
#include "models/secrets/secretaccess.h"
#include "models/staff/managestaff.h"
#include "models/staff/signinpolicy.h"
#include "models/storage/transaction.h"
#include "models/usage/importreport.h"
#include "tests/models/staff/upkeepcases.h"

namespace choba {

inline const Month usecaseMonth(2026, 10);

inline std::vector<UseCase> customerCases()
{
    using P = Permission;
    return {
        {"addCustomer", P::EditCustomers,
         [](Desk &d, const RuleBook &) { return failure(addCustomer(d, {}, newOperation())); }},
        {"editCustomer", P::EditCustomers,
         [](Desk &d, const RuleBook &) { return failure(editCustomer(d, {}, newOperation())); }},
        {"importCustomers", P::EditCustomers,
         [](Desk &d, const RuleBook &) {
             return failure(importCustomers(d, *CsvTable::parse("name\nx\n"), false, newOperation()));
         }},
        {"recordNewCustomer", P::SetCreditLimits,
         [](Desk &d, const RuleBook &) {
             CustomerFields fields;
             fields.creditLimit = QStringLiteral("1");
             return failure(recordNewCustomer(d, fields));
         }},
        {"recordChangedCustomer", P::SetCreditLimits,
         [](Desk &d, const RuleBook &) {
             CustomerFields fields;
             fields.creditLimit = QStringLiteral("1");
             return failure(recordChangedCustomer(d, {}, fields));
         }},
        {"addContact", P::EditCustomers,
         [](Desk &d, const RuleBook &) { return failure(addContact(d, 0, {}, newOperation())); }},
        {"editContact", P::EditCustomers,
         [](Desk &d, const RuleBook &) { return failure(editContact(d, {}, newOperation())); }},
        {"removeContact", P::EditCustomers,
         [](Desk &d, const RuleBook &) { return failure(removeContact(d, 0, 0, newOperation())); }},
        {"mergeCustomers", P::EditCustomers,
         [](Desk &d, const RuleBook &) { return failure(mergeCustomers(d, {}, newOperation())); }},
        {"addCustomerNote", P::EditCustomers,
         [](Desk &d, const RuleBook &) { return failure(addCustomerNote(d, 0, {}, newOperation())); }},
        {"addAccount", P::EditCustomers,
         [](Desk &d, const RuleBook &r) { return failure(addAccount(d, r, {}, newOperation())); }},
        {"assignAccount", P::EditCustomers,
         [](Desk &d, const RuleBook &r) { return failure(assignAccount(d, r, {}, newOperation())); }},
        {"assignAccounts", P::EditCustomers,
         [](Desk &d, const RuleBook &r) {
             JobContext job;
             return failure(assignAccounts(d, r, {}, job));
         }},
        {"importAccounts", P::EditCustomers,
         [](Desk &d, const RuleBook &r) {
             return failure(
                 importAccounts(d, r, *CsvTable::parse("account,customer\nx,y\n"), false, newOperation()));
         }},
        {"editAccount", P::EditCustomers,
         [](Desk &d, const RuleBook &) { return failure(editAccount(d, {}, newOperation())); }},
        {"moveAccount", P::EditCustomers,
         [](Desk &d, const RuleBook &) { return failure(moveAccount(d, {}, newOperation())); }},
        {"cancelAccount", P::EditCustomers,
         [](Desk &d, const RuleBook &) { return failure(cancelAccount(d, {}, newOperation())); }},
        {"requestSupportPlan", P::RequestSupportPlans,
         [](Desk &d, const RuleBook &r) { return failure(requestSupportPlan(d, r, {}, newOperation())); }},
        {"finishSupportPlan", P::RequestSupportPlans,
         [](Desk &d, const RuleBook &) { return failure(finishSupportPlan(d, {}, newOperation())); }},
    };
}

inline std::vector<UseCase> billingCases()
{
    using P = Permission;
    return {
        {"importReport", P::ImportUsage,
         [](Desk &d, const RuleBook &r) {
             JobContext job;
             return failure(importReport(d, r, QStringLiteral("/nowhere"), {}, job, newOperation()));
         }},
        {"setExchangeRate", P::SetExchangeRates,
         [](Desk &d, const RuleBook &) {
             return failure(
                 setExchangeRate(d, usecaseMonth, *ExchangeRate::parse(QStringLiteral("150"), {}), {}));
         }},
        {"setAwsInvoiceTotal", P::SetExchangeRates,
         [](Desk &d, const RuleBook &) { return failure(setAwsInvoiceTotal(d, usecaseMonth, {}, Yen(1))); }},
        {"classifyProduct", P::ClassifyProducts,
         [](Desk &d, const RuleBook &) {
             return failure(classifyProduct(d, QStringLiteral("X"), ProductClass::Standard));
         }},
        {"decideTray", P::DecideTray,
         [](Desk &d, const RuleBook &r) { return failure(decideTray(d, r, {})); }},
        {"closeMonth", P::CloseMonths,
         [](Desk &d, const RuleBook &r) {
             JobContext job;
             CloseRequest request;
             request.month = usecaseMonth;
             return failure(closeMonth(d, r, request, job));
         }},
        {"issueInvoices", P::IssueInvoices,
         [](Desk &d, const RuleBook &r) {
             JobContext job;
             IssueRequest request;
             request.month = usecaseMonth;
             return failure(issueInvoices(d, r, request, job));
         }},
        {"addManualLine", P::EditDrafts,
         [](Desk &d, const RuleBook &) {
             return failure(addManualLine(d, {}, usecaseMonth, {}, Yen(1), {}));
         }},
        {"editManualLine", P::EditDrafts,
         [](Desk &d, const RuleBook &) { return failure(editManualLine(d, 0, {}, Yen(1), {})); }},
        {"removeManualLine", P::EditDrafts,
         [](Desk &d, const RuleBook &) { return failure(removeManualLine(d, 0)); }},
        {"setSupportByHand", P::EditDrafts,
         [](Desk &d, const RuleBook &) { return failure(setSupportByHand(d, {})); }},
        {"redraftInvoice", P::EditDrafts,
         [](Desk &d, const RuleBook &r) { return failure(redraftInvoice(d, r, {}, usecaseMonth)); }},
        {"declarePayersFinal", P::DeclareFinal,
         [](Desk &d, const RuleBook &) { return failure(declarePayersFinal(d, {}, {})); }},
        {"declareFinal", P::DeclareFinal,
         [](Desk &d, const RuleBook &) {
             return failure(declareFinal(d, usecaseMonth, QStringLiteral("because")));
         }},
    };
}

inline std::vector<UseCase> adminCases()
{
    using P = Permission;
    return {
        {"saveIssuerProfile", P::ManageSettings,
         [](Desk &d, const RuleBook &) { return failure(saveIssuerProfile(d, {}, 0)); }},
        {"saveMailSettings", P::ManageSettings,
         [](Desk &d, const RuleBook &) { return failure(saveMailSettings(d, {}, 0)); }},
        {"overrideRule", P::ManageRules,
         [](Desk &d, const RuleBook &) { return failure(overrideRule(d, QStringLiteral("none"), {})); }},
        {"addStaff", P::ManageStaff,
         [](Desk &d, const RuleBook &) { return failure(addStaff(d, {}, {}, {})); }},
        {"editStaff", P::ManageStaff, [](Desk &d, const RuleBook &) { return failure(editStaff(d, {})); }},
        {"saveSignInPolicy", P::ManageStaff,
         [](Desk &d, const RuleBook &) { return failure(saveSignInPolicy(d, {})); }},
        {"resetStaffPassword", P::ManageStaff,
         [](Desk &d, const RuleBook &) { return failure(resetStaffPassword(d, QStringLiteral("none"))); }},
    };
}

inline std::vector<UseCase> mailCases()
{
    using P = Permission;
    const auto changed = [](Result<void> (*change)(Desk &, qint64)) {
        return [change](Desk &d, const RuleBook &) { return failure(change(d, 0)); };
    };
    return {
        {"sendInvoices", P::SendInvoices,
         [](Desk &d, const RuleBook &) {
             JobContext job;
             return failure(sendInvoices(d, {}, 0, job));
         }},
        {"deliverMail", P::SendInvoices,
         [](Desk &d, const RuleBook &) {
             JobContext job;
             return failure(deliverMail(
                 d, [](const QString &) { return QString(); }, job));
         }},
        {"markSent", P::SendInvoices,
         [](Desk &d, const RuleBook &) { return failure(markSent(d, {}, QDate(), {})); }},
        {"undoMail", P::SendInvoices, changed(undoMail)},
        {"retryMail", P::SendInvoices, changed(retryMail)},
        {"settleMail", P::SendInvoices, changed(settleMail)},
        {"sendTestMail", P::ManageSettings,
         [](Desk &d, const RuleBook &) { return failure(sendTestMail(d, {}, {}, {})); }},
        {"saveInvoiceMailText", P::ManageSettings,
         [](Desk &d, const RuleBook &) { return failure(saveInvoiceMailText(d, {}, 0)); }},
    };
}

inline std::vector<UseCase> secretCases()
{
    using P = Permission;
    static const SecretKey key = SecretKey::random();
    const auto weak = [] { return Passphrase{LockedBytes::of("short")}; };
    return {
        {"makeLock", P::ManageSettings,
         [weak](Desk &d, const RuleBook &) { return failure(makeLock(d, weak())); }},
        {"changeLock", P::ManageSettings,
         [weak](Desk &d, const RuleBook &) { return failure(changeLock(d, key, weak())); }},
        {"setSecret", P::EditSecrets,
         [](Desk &d, const RuleBook &) { return failure(setSecret(d, key, {}, {})); }},
        {"removeSecret", P::EditSecrets,
         [](Desk &d, const RuleBook &) { return failure(removeSecret(d, {}, {})); }},
        {"readSecret", P::ReadSecrets,
         [](Desk &d, const RuleBook &) { return failure(readSecret(d, key, {}, {})); }},
    };
}

inline std::vector<UseCase> allCases()
{
    std::vector<UseCase> all;
    for (const auto &some :
         {customerCases(), billingCases(), adminCases(), mailCases(), secretCases(), upkeepCases()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace choba
