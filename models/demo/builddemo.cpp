// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/builddemo.h"

#include "models/billing/issueinvoices.h"
#include "models/billing/marksent.h"
#include "models/billing/saveissuerprofile.h"
#include "models/billing/setexchangerate.h"
#include "models/customers/addaccount.h"
#include "models/customers/addcustomer.h"
#include "models/customers/customerstore.h"
#include "models/customers/finishsupportplan.h"
#include "models/customers/requestsupportplan.h"
#include "models/demo/demousage.h"
#include "models/demo/random.h"
#include "models/storage/transaction.h"
#include "models/usage/importreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BuildDemo)
};

constexpr int closedMonths = 11;

/// Builds month after month, each act at the day a clerk would have done it.
class DemoBuilder
{
public:
    DemoBuilder(Desk &desk, const RuleBook &rules, JobContext &context)
        : m_database(desk.database)
        , m_rules(rules)
        , m_context(context)
        , m_today(desk.clock.today())
        , m_now(desk.clock.now())
        , m_clock(desk.clock.now())
        , m_desk{desk.database, m_clock, desk.actor}
        , m_customers(demoCustomers())
        , m_open(Month::of(m_today).plus(-1))
    {}

    Result<void> build()
    {
        CHOBA_TRY(refuseUsedDatabase());
        at(m_open.plus(-closedMonths).firstDay());
        CHOBA_TRY(saveIssuerProfile(m_desk, demoIssuer(), 0));
        CHOBA_TRY(addCustomers());
        for (int index = 0; index <= closedMonths; ++index)
            CHOBA_TRY(buildMonth(index));
        return buildRunningMonth();
    }

private:
    Month monthAt(int index) const { return m_open.plus(index - closedMonths); }
    /// Ten in the morning in Tokyo, but nothing has happened later than now.
    void at(const QDate &day) { m_clock.set(std::min(tokyoMidnight(day).addSecs(10 * 3600), m_now)); }

    Result<void> refuseUsedDatabase()
    {
        CHOBA_TRY_ASSIGN(const std::vector<Customer> customers, CustomerStore(m_database).all(1));
        if (!customers.empty())
            return Error::of(ErrorKind::Conflict,
                             Words::tr("The demo needs an empty database; this one has customers."));
        return ok();
    }

    /// The plan an account can begin with on \a day: one not yet sold comes later by request, one no longer
    /// sold never.
    SupportPlan startingPlan(SupportPlan wanted, const QDate &day) const
    {
        const SupportPlanRule &rule = m_rules.supportPlan(wanted, day).value;
        const bool sold = (!rule.firstDay || *rule.firstDay <= day) &&
                          (!rule.lastRequestDay || day <= *rule.lastRequestDay);
        return sold ? wanted : SupportPlan::Basic;
    }

    /// Accounts that wanted a plan before it was sold ask for it in its second month.
    Result<void> requestPlans(Month month)
    {
        for (const DemoCustomer &customer : m_customers) {
            for (const DemoAccount &account : customer.accounts) {
                const std::optional<QDate> firstDay =
                    m_rules.supportPlan(account.support, month.firstDay()).value.firstDay;
                const bool startedWithout =
                    startingPlan(account.support, monthAt(account.firstMonth).firstDay()) != account.support;
                if (!firstDay || !startedWithout || month != Month::of(*firstDay).plus(1))
                    continue;
                at(month.firstDay().addDays(9));
                CHOBA_TRY(requestSupportPlan(m_desk, m_rules,
                                             {account.id, account.support, month.firstDay().addDays(8), {}},
                                             newOperation()));
                CHOBA_TRY(
                    finishSupportPlan(m_desk, {account.id, 0, month.firstDay().addDays(9)}, newOperation()));
            }
        }
        return ok();
    }

    Result<void> addCustomers()
    {
        for (const DemoCustomer &customer : m_customers) {
            CHOBA_TRY_ASSIGN(const Customer stored, addCustomer(m_desk, customer.fields, newOperation()));
            for (const DemoAccount &account : customer.accounts) {
                NewAccount request;
                const Month from = monthAt(account.firstMonth);
                request.assignment = {account.id, stored.id, account.plan, from,
                                      startingPlan(account.support, from.firstDay())};
                request.fields = usualAccountFields(account.plan);
                request.fields.name = account.name;
                request.fields.projectName = account.project;
                CHOBA_TRY(addAccount(m_desk, m_rules, request, newOperation()));
            }
        }
        return ok();
    }

    Result<void> import(const DemoMonth &month)
    {
        QFile file(m_folder.filePath(QStringLiteral("demo-cur.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(demoReport(m_customers, month)) < 0 ||
            !file.flush())
            return Error::of(ErrorKind::Storage, Words::tr("The demo's report cannot be written."),
                             file.errorString());
        file.close();
        JobContext quiet;
        CHOBA_TRY(importReport(m_desk, m_rules, file.fileName(), {}, quiet, newOperation()));
        return ok();
    }

    Result<void> buildMonth(int index)
    {
        const Month month = monthAt(index);
        m_context.setProgress({index, closedMonths + 2, Words::tr("Building %1").arg(month.toString())});
        if (m_context.isCancelled())
            return Error::of(ErrorKind::Cancelled, Words::tr("Cancelled."));
        const bool isOpen = index == closedMonths;
        DemoMonth demo{month, index, month.lastDay().day(), true, isOpen, false};
        CHOBA_TRY(requestPlans(month));
        at(month.plus(1).firstDay().addDays(4));
        CHOBA_TRY(import(demo));
        Random random(static_cast<quint64>(month.index()) * 31);
        CHOBA_TRY_ASSIGN(const ExchangeRate rate,
                         ExchangeRate::parse(decimalString(random.between(146'200'000, 156'900'000), 6),
                                             QStringLiteral("rate")));
        CHOBA_TRY(setExchangeRate(m_desk, month, rate, demoPayer()));
        at(month.plus(1).firstDay().addDays(5));
        JobContext quiet;
        CHOBA_TRY(closeMonth(m_desk, m_rules, {month, false, {}}, quiet));
        if (isOpen)
            return ok();
        CHOBA_TRY_ASSIGN(const QDate issueDay, m_rules.calendar().lastBusinessDay(month.plus(1)));
        at(issueDay);
        CHOBA_TRY(issueInvoices(m_desk, m_rules, {month, {}}, quiet));
        CHOBA_TRY(send(month));
        if (index == closedMonths - 1) {
            demo.hasLateUsage = true;
            CHOBA_TRY(import(demo));
        }
        return ok();
    }

    /// All but the newest month's have reached their customers; those are about to be sent.
    Result<void> send(Month month)
    {
        if (month == m_open.plus(-1))
            return ok();
        InvoiceSearch search;
        search.month = month;
        search.states = {InvoiceState::Issued};
        return markSent(m_desk, {search, {}, {}}, m_clock.today(), QStringLiteral("郵送"));
    }

    /// The running month up to the day before yesterday, as AWS reports it: an estimate.
    Result<void> buildRunningMonth()
    {
        const Month month = Month::of(m_today);
        const int days = m_today.day() - 2;
        if (days < 1)
            return ok();
        at(m_today);
        return import({month, closedMonths + 1, days, false, false, false});
    }

    Database &m_database;
    const RuleBook &m_rules;
    JobContext &m_context;
    QDate m_today;
    QDateTime m_now;
    FixedClock m_clock;
    Desk m_desk;
    std::vector<DemoCustomer> m_customers;
    Month m_open;
    QTemporaryDir m_folder;
};

} // namespace

Result<void> buildDemo(Desk &desk, const RuleBook &rules, JobContext &context)
{
    return DemoBuilder(desk, rules, context).build();
}

} // namespace choba
