// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/jobs/jobcontext.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/usecase.h"

#include <QHash>
#include <QTemporaryDir>

namespace choba {

/// One line of a small legacy report.
struct SampleLine
{
    QString account;
    QString product = QStringLiteral("AmazonEC2");
    QString cost;
    QString type = QStringLiteral("Usage");
    QString description;
};

/// A reseller with a handful of accounts in a database, made through the use cases: customers, contracts, an
/// exchange rate, the issuer and reports. The payer is 999999999999; the usage month 2026-10, seen from
/// 2026-11-20.
class SampleMonth
{
public:
    explicit SampleMonth(Database &database);

    Desk desk() { return {m_database, m_clock, m_actor}; }
    void actAs(const Actor &actor) { m_actor = actor; } ///< not the owner
    const RuleBook &rules() const { return m_rules; }
    FixedClock &clock() { return m_clock; }
    JobContext &job() { return m_job; }
    static Month month() { return Month(2026, 10); }
    static QString payer() { return QStringLiteral("999999999999"); }

    Result<void> saveIssuer();
    Result<void> setRate(const QString &rate, Month month = SampleMonth::month());
    /// A customer of its own and a contract from 2026-01 on.
    Result<void> addAccount(const QString &account, ContractPlan plan = ContractPlan::Prime,
                            SupportPlan support = SupportPlan::Basic);
    /// Imports \a lines as a new, invoiced version of the month's report.
    Result<void> import(const std::vector<SampleLine> &lines, Month month = SampleMonth::month());

    /// Imports \a lines as the report \a name of \a payer.
    Result<void> importOf(const QString &payer, const QString &name, const std::vector<SampleLine> &lines,
                          Month month, const QString &replaces = {});

private:
    Database &m_database;
    RuleBook m_rules;
    FixedClock m_clock;
    JobContext m_job;
    Actor m_actor = Actor::owner(QStringLiteral("中野"));
    QTemporaryDir m_folder;
    int m_files = 0;
    QHash<int, QString> m_names; ///< of the report that stands, by month
};

} // namespace choba
