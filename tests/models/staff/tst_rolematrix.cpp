// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staffstore.h"
#include "tests/models/staff/askingfunctions.h"
#include "tests/models/staff/usecasetable.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

/// Every role against every use case. tst_tablerights asks the server the same, tst_ctlroles the command
/// line, tst_rolepages the desktop.
class TestRoleMatrix : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;
    FixedClock m_clock{QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC)};

    static QString sorted(const QSet<QString> &names)
    {
        QStringList list(names.begin(), names.end());
        list.sort();
        return list.join(u' ');
    }

private slots:
    void theTableHasEveryUseCase()
    {
        const AskingFunctions functions(qEnvironmentVariable("CHOBA_SOURCE_DIR"));
        QSet<QString> inTable;
        for (const UseCase &useCase : allCases())
            inTable.insert(QString::fromLatin1(useCase.name));
        QCOMPARE(sorted(functions.asking() - inTable), QString()); // has no entry
        QCOMPARE(sorted(inTable - functions.asking()), QString()); // asks for nothing
        QVERIFY(inTable.size() > 40);
        // What people do about their own sign-in, and what use cases call.
        const QSet<QString> needNone{u"changePassword"_s, u"setUpTotp"_s,        u"queueMail"_s,
                                     u"appendAudit"_s,    u"recordNewAccount"_s, u"recordChangedAccount"_s,
                                     u"recordContracts"_s,   u"recordAccountsGiven"_s};
        QCOMPARE(sorted(functions.silent() - needNone), QString());
    }

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
        Permissions asked{Permission::SeeMargin}; // of reading: tst_closemonth
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
        for (const StaffRole role : allStaffRoles)
            QCOMPARE(may(role, P::SetCreditLimits), role == StaffRole::SalesManager);
        QVERIFY(may(StaffRole::Support, P::RequestSupportPlans) &&
                !may(StaffRole::Support, P::EditCustomers));
        for (const P money : {P::SetExchangeRates, P::DecideTray, P::CloseMonths, P::EditDrafts,
                              P::IssueInvoices, P::SendInvoices, P::DeclareFinal})
            QVERIFY2(!may(StaffRole::Admin, money), qPrintable(words(money))); // "no money acts"
        QVERIFY(may(StaffRole::Admin, P::ManageStaff) && !may(StaffRole::BillingManager, P::ManageStaff));
        for (const StaffRole role : allStaffRoles)
            QCOMPARE(may(role, P::Restore), role == StaffRole::Admin);
    }
};

QTEST_GUILESS_MAIN(TestRoleMatrix)
#include "tst_rolematrix.moc"
