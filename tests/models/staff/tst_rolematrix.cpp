// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/adjustinvoice.h"
#include "models/billing/classifyproduct.h"
#include "models/billing/closemonth.h"
#include "models/billing/decidetray.h"
#include "models/billing/declarefinal.h"
#include "models/billing/issueinvoices.h"
#include "models/billing/saveissuerprofile.h"
#include "models/billing/setexchangerate.h"
#include "models/billing/storedrules.h"
#include "models/customers/addaccount.h"
#include "models/customers/addcustomer.h"
#include "models/customers/assignaccount.h"
#include "models/customers/cancelaccount.h"
#include "models/customers/editaccount.h"
#include "models/customers/editcustomer.h"
#include "models/customers/finishsupportplan.h"
#include "models/customers/importcustomers.h"
#include "models/customers/moveaccount.h"
#include "models/customers/requestsupportplan.h"
#include "models/mail/savemailsettings.h"
#include "models/staff/managestaff.h"
#include "models/staff/staffstore.h"
#include "models/storage/transaction.h"
#include "models/usage/importreport.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

/// One use case called with nothing of substance: whoever may not is refused before that matters.
struct UseCase
{
    const char *name;
    Permission permission;
    std::function<std::optional<Error>(Desk &, const RuleBook &)> call;
};

template <typename T>
std::optional<Error> failure(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

const Month month(2026, 10);

std::vector<UseCase> customerCases()
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
        {"addAccount", P::EditCustomers,
         [](Desk &d, const RuleBook &r) { return failure(addAccount(d, r, {}, newOperation())); }},
        {"assignAccount", P::EditCustomers,
         [](Desk &d, const RuleBook &r) { return failure(assignAccount(d, r, {}, newOperation())); }},
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

std::vector<UseCase> billingCases()
{
    using P = Permission;
    return {
        {"importReport", P::ImportUsage,
         [](Desk &d, const RuleBook &r) {
             JobContext job;
             return failure(importReport(d, r, u"/nowhere"_s, {}, job, newOperation()));
         }},
        {"setExchangeRate", P::SetExchangeRates,
         [](Desk &d, const RuleBook &) {
             return failure(setExchangeRate(d, month, *ExchangeRate::parse(u"150"_s, {}), {}));
         }},
        {"setAwsInvoiceTotal", P::SetExchangeRates,
         [](Desk &d, const RuleBook &) { return failure(setAwsInvoiceTotal(d, month, {}, Yen(1))); }},
        {"classifyProduct", P::ClassifyProducts,
         [](Desk &d, const RuleBook &) {
             return failure(classifyProduct(d, u"X"_s, ProductClass::Standard));
         }},
        {"decideTray", P::DecideTray,
         [](Desk &d, const RuleBook &r) { return failure(decideTray(d, r, {})); }},
        {"closeMonth", P::CloseMonths,
         [](Desk &d, const RuleBook &r) {
             JobContext job;
             CloseRequest request;
             request.month = month;
             return failure(closeMonth(d, r, request, job));
         }},
        {"issueInvoices", P::IssueInvoices,
         [](Desk &d, const RuleBook &r) {
             JobContext job;
             IssueRequest request;
             request.month = month;
             return failure(issueInvoices(d, r, request, job));
         }},
        {"addManualLine", P::EditDrafts,
         [](Desk &d, const RuleBook &) { return failure(addManualLine(d, {}, month, {}, Yen(1), {})); }},
        {"removeManualLine", P::EditDrafts,
         [](Desk &d, const RuleBook &) { return failure(removeManualLine(d, 0)); }},
        {"setSupportByHand", P::EditDrafts,
         [](Desk &d, const RuleBook &) { return failure(setSupportByHand(d, {})); }},
        {"declareFinal", P::DeclareFinal,
         [](Desk &d, const RuleBook &) { return failure(declareFinal(d, month, u"because"_s)); }},
    };
}

std::vector<UseCase> adminCases()
{
    using P = Permission;
    return {
        {"saveIssuerProfile", P::ManageSettings,
         [](Desk &d, const RuleBook &) { return failure(saveIssuerProfile(d, {}, 0)); }},
        {"saveMailSettings", P::ManageSettings,
         [](Desk &d, const RuleBook &) { return failure(saveMailSettings(d, {}, 0)); }},
        {"overrideRule", P::ManageRules,
         [](Desk &d, const RuleBook &) { return failure(overrideRule(d, u"none"_s, {})); }},
        {"addStaff", P::ManageStaff,
         [](Desk &d, const RuleBook &) { return failure(addStaff(d, {}, {}, {})); }},
        {"editStaff", P::ManageStaff, [](Desk &d, const RuleBook &) { return failure(editStaff(d, {})); }},
        {"resetStaffPassword", P::ManageStaff,
         [](Desk &d, const RuleBook &) { return failure(resetStaffPassword(d, u"none"_s)); }},
    };
}

std::vector<UseCase> allCases()
{
    std::vector<UseCase> all;
    for (const auto &some : {customerCases(), billingCases(), adminCases()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

/// What a person can write only with the permission: the same rule, asked of the server.
struct Written
{
    Permission permission;
    const char *table;
    const char *verb;
};
const Written writes[] = {
    {Permission::EditCustomers, "customer", "INSERT"},
    {Permission::EditCustomers, "customer", "UPDATE"},
    {Permission::EditCustomers, "aws_account", "INSERT"},
    {Permission::EditCustomers, "contract", "UPDATE"},
    {Permission::RequestSupportPlans, "support_plan_change", "INSERT"},
    {Permission::ImportUsage, "report_version", "INSERT"},
    {Permission::ImportUsage, "usage_charge", "INSERT"},
    {Permission::ImportUsage, "charge_series", "DELETE"},
    {Permission::SetExchangeRates, "exchange_rate", "INSERT"},
    {Permission::SetExchangeRates, "aws_invoice_total", "UPDATE"},
    {Permission::ClassifyProducts, "product_class", "INSERT"},
    {Permission::DecideTray, "tray_decision", "INSERT"},
    {Permission::CloseMonths, "month_close", "INSERT"},
    {Permission::EditDrafts, "manual_line", "INSERT"},
    {Permission::IssueInvoices, "invoice", "UPDATE"},
    {Permission::IssueInvoices, "invoice_pdf", "INSERT"},
    {Permission::SendInvoices, "invoice_sent", "INSERT"},
    {Permission::ManageSettings, "setting", "UPDATE"},
    {Permission::ManageStaff, "staff_user", "INSERT"},
    {Permission::ManageStaff, "staff_role", "DELETE"},
};

} // namespace

/// Every role against every use case, and on PostgreSQL against the tables themselves (section 19).
class TestRoleMatrix : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;
    FixedClock m_clock{QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC)};

private slots:
    void useCases_data()
    {
        QTest::addColumn<int>("role");
        for (const StaffRole role : allStaffRoles)
            QTest::newRow(qPrintable(spelled(role))) << int(role);
    }
    void useCases()
    {
        QFETCH(int, role);
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        const auto rules = RuleBook::shipped();
        CHOBA_VERIFY(rules);
        const Permissions may = permissionsOf(StaffRole(role));
        Desk desk{*database, m_clock, {u"someone"_s, may, {}}};
        for (const UseCase &useCase : allCases()) {
            const std::optional<Error> error = useCase.call(desk, *rules);
            const bool refused = error && error->kind == ErrorKind::NotAllowed;
            QVERIFY2(refused != may.has(useCase.permission), useCase.name);
        }
        const auto rows =
            database->statement(u"SELECT COUNT(*) FROM audit WHERE actor = 'someone'"_s).scalar();
        if (may == Permissions())
            QCOMPARE(*rows, 0); // refused before anything was written
    }

    /// A permission that no use case asks for would be a promise without a lock.
    void everyPermissionIsAskedFor()
    {
        Permissions asked{
            Permission::SendInvoices, Permission::SeeMargin, Permission::ReadSecrets, Permission::EditSecrets,
            Permission::BackUp,       Permission::Restore}; // asked for in areas above: their own tests
        for (const UseCase &useCase : allCases())
            asked.add(useCase.permission);
        QVERIFY(asked == Permissions::all());
    }

    void theTableOfTheSpecification()
    {
        using P = Permission;
        const auto may = [](StaffRole role, P permission) { return permissionsOf(role).has(permission); };
        QVERIFY(permissionsOf(StaffRole::Viewer) == Permissions());
        QVERIFY(may(StaffRole::Billing, P::IssueInvoices) && !may(StaffRole::Billing, P::DeclareFinal));
        QVERIFY(may(StaffRole::BillingManager, P::IssueInvoices) &&
                may(StaffRole::BillingManager, P::DeclareFinal));
        for (const StaffRole role : allStaffRoles)
            QCOMPARE(may(role, P::SeeMargin), role == StaffRole::BillingManager);
        QVERIFY(may(StaffRole::Sales, P::EditCustomers) && !may(StaffRole::Sales, P::IssueInvoices));
        QVERIFY(may(StaffRole::Support, P::RequestSupportPlans) &&
                !may(StaffRole::Support, P::EditCustomers));
        for (const P money : {P::SetExchangeRates, P::DecideTray, P::CloseMonths, P::EditDrafts,
                              P::IssueInvoices, P::DeclareFinal})
            QVERIFY2(!may(StaffRole::Admin, money), qPrintable(words(money))); // "no money acts"
        QVERIFY(may(StaffRole::Admin, P::ManageStaff) && !may(StaffRole::BillingManager, P::ManageStaff));
    }

    void theServerRefusesTheSame_data() { useCases_data(); }
    void theServerRefusesTheSame()
    {
        QFETCH(int, role);
        const auto owner = m_engines.fresh(Engine::Postgres);
        if (!owner)
            QSKIP("PostgreSQL is not installed");
        Desk desk{*owner, m_clock, Actor::owner(u"owner"_s)};
        const QString suffix = QString::number(role);
        CHOBA_VERIFY(addStaff(desk, u"mx-admin"_s + suffix, {}, {StaffRole::Admin}));
        const auto person = addStaff(desk, u"mx-person"_s + suffix, {}, {StaffRole(role)});
        CHOBA_VERIFY(person);
        const auto own = Database::open(owner->location().as(person->user.name, person->temporaryPassword));
        CHOBA_VERIFY(own);
        const Permissions may = permissionsOf(StaffRole(role));
        for (const Written &one : writes) {
            const auto granted =
                (*own)
                    ->statement(u"SELECT CASE WHEN has_table_privilege(?, ?) THEN 1 ELSE 0 END"_s)
                    .bind(QString::fromLatin1(one.table))
                    .bind(QString::fromLatin1(one.verb))
                    .scalar();
            CHOBA_VERIFY(granted);
            QVERIFY2((*granted == 1) == may.has(one.permission), one.table);
        }
        refusedForAll(**own);
        QCOMPARE(bool((*own)->exec(u"SELECT seal_key FROM audit_head"_s)),
                 may.has(Permission::BackUp)); // a backup without it could not go on with the log
        QCOMPARE(bool((*own)->exec(u"UPDATE report_version SET declared_final_reason = 'x'"_s)),
                 may.has(Permission::ImportUsage)); // no row: the right to the table alone
    }

private:
    /// What nobody but the owner may do, whatever the role.
    static void refusedForAll(Database &own)
    {
        for (const char *sql :
             {"CREATE TABLE mine (x INTEGER)", "DROP TABLE invoice",
              "ALTER TABLE invoice DISABLE TRIGGER ALL", "ALTER TABLE audit DISABLE ROW LEVEL SECURITY",
              "TRUNCATE audit", "DELETE FROM audit", "UPDATE audit SET actor = 'x'",
              "DELETE FROM invoice_pdf", "UPDATE invoice_pdf SET sha256 = 'x'", "DELETE FROM operation",
              "UPDATE schema_migration SET version = 99", "UPDATE audit_head SET row_count = 0",
              "INSERT INTO audit_chain DEFAULT VALUES", "SET ROLE postgres",
              "SET session_replication_role = replica",
              "INSERT INTO audit (at, actor, action, subject_kind, subject_id, before_json, after_json) "
              "VALUES ('2026-01-01T00:00:00.000Z', 'somebody-else', 'x', 'x', 'x', '{}', '{}')"})
            QVERIFY2(!own.exec(QString::fromLatin1(sql)), sql);
    }
};

QTEST_GUILESS_MAIN(TestRoleMatrix)
#include "tst_rolematrix.moc"
