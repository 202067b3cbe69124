// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/closemonth.h"
#include "models/billing/issueinvoices.h"
#include "tests/sample/samplemonth.h"
#include "tests/support/engines.h"
#include "ui/billing/billingservices.h"

#include <QTest>

namespace choba {

/// A small reseller's October 2026 in a database of its own, and what the billing pages work with. Account …1
/// and …2 are plain, …3 has a product nobody knows, …4 an undecided credit, …7 belongs to nobody.
class BillingDesk
{
public:
    explicit BillingDesk(Engine engine = Engine::Sqlite)
        : m_database(m_engines.fresh(engine))
        , m_sample(*m_database)
        , m_jobs(m_database->location(), &m_hub)
        , services{m_database->location(),
                   *m_database,
                   m_sample.rules(),
                   m_sample.clock(),
                   Actor::owner(QStringLiteral("中野")),
                   m_jobs,
                   m_hub}
    {
        m_database->setChangeHub(&m_hub);
    }

    static QString account(int number) { return QStringLiteral("10000000000%1").arg(number); }

    /// Everything imported; without a rate nothing can be closed.
    Result<void> import(bool withRate = true)
    {
        CHOBA_TRY(m_sample.saveIssuer());
        for (const int number : {1, 2, 3, 4})
            CHOBA_TRY(m_sample.addAccount(account(number)));
        if (withRate)
            CHOBA_TRY(m_sample.setRate(QStringLiteral("150.5")));
        return m_sample.import({line(1, QStringLiteral("100")), line(2, QStringLiteral("200.123")), unknown(),
                                line(4, QStringLiteral("50")), credit(), line(7, QStringLiteral("3"))});
    }
    Result<void> close()
    {
        Desk desk = m_sample.desk();
        CHOBA_TRY(closeMonth(desk, m_sample.rules(), {SampleMonth::month(), false, {}}, m_sample.job()));
        return ok();
    }
    Result<void> issue(const std::set<QString> &accounts = {})
    {
        Desk desk = m_sample.desk();
        IssueRequest request;
        request.month = SampleMonth::month();
        request.accounts = accounts;
        CHOBA_TRY(issueInvoices(desk, m_sample.rules(), request, m_sample.job()));
        return ok();
    }
    Database &database() { return *m_database; }
    JobQueue &jobs() { return m_jobs; }
    SampleMonth &sample() { return m_sample; }

private:
    static SampleLine line(int number, const QString &cost)
    {
        SampleLine line;
        line.account = account(number);
        line.cost = cost;
        return line;
    }
    static SampleLine unknown()
    {
        SampleLine one = line(3, QStringLiteral("5"));
        one.product = QStringLiteral("AmazonNeverHeardOf");
        return one;
    }
    static SampleLine credit()
    {
        SampleLine one = line(4, QStringLiteral("-20"));
        one.type = QStringLiteral("Credit");
        one.description = QStringLiteral("AWS_Activate");
        return one;
    }

    Engines m_engines;
    std::unique_ptr<Database> m_database;
    ChangeHub m_hub;
    SampleMonth m_sample;
    JobQueue m_jobs;

public:
    BillingServices services;
};

/// A visible child by its object name; fails loudly where it is missing.
template <typename T>
T *child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QLatin1String(name));
    if (!found)
        qWarning("no child named %s", name);
    return found;
}

} // namespace choba
