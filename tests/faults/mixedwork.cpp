// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/mixedwork.h"

#include "models/billing/decidetray.h"
#include "models/billing/invoicestore.h"
#include "models/customers/customerstore.h"
#include "models/customers/editcustomer.h"
#include "models/storage/transaction.h"
#include "models/usage/usageoverview.h"
#include "models/usage/usagetotals.h"
#include "tests/faults/manyaccounts.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace choba {

namespace {

constexpr int accounts = 24;
constexpr int payers = 5;

std::vector<SampleLine> linesWithCredits()
{
    std::vector<SampleLine> lines = linesOf(accounts);
    for (int account = 0; account < accounts; account += 2) {
        SampleLine credit = lines[static_cast<std::size_t>(account)];
        credit.type = QStringLiteral("Credit");
        credit.cost = QStringLiteral("-3.5");
        credit.description = QStringLiteral("AWS Activate");
        lines.push_back(credit);
    }
    return lines;
}

/// One desk at work.
class MixedWork
{
public:
    MixedWork(Database &database, quint32 seed)
        : m_database(database)
        , m_sample(database)
        , m_random(seed)
    {}

    void step()
    {
        static constexpr std::array chances{30, 25, 15, 8, 7, 15}; // of 100
        int drawn = m_random.bounded(100);
        int what = 0;
        while (drawn >= chances[static_cast<std::size_t>(what)])
            drawn -= chances[static_cast<std::size_t>(what++)];
        switch (what) {
        case 0:
            return note("list", list());
        case 1:
            return timed("edit customer", [this] { return edit(); });
        case 2:
            return timed("decide tray", [this] { return decide(); });
        case 3:
            return note("import", import());
        case 4:
            return note("draft", draft());
        default:
            return note("usage", usage());
        }
    }

    const DeskTally &tally() const { return m_tally; }

private:
    template <typename Save>
    void timed(const char *what, Save save)
    {
        QElapsedTimer timer;
        timer.start();
        const Result<void> saved = save();
        m_tally.savesUs.push_back(timer.nsecsElapsed() / 1000);
        note(what, saved);
    }

    void note(const char *what, const Result<void> &result)
    {
        if (result)
            ++m_tally.done;
        else if (result.error().kind == ErrorKind::Conflict &&
                 !result.error().message.contains(QLatin1String("contradicts what is stored")))
            ++m_tally.conflicts;
        else
            m_tally.errors += QStringLiteral("%1: %2 | %3")
                                  .arg(QLatin1String(what), result.error().message, result.error().detail);
    }

    Result<void> list()
    {
        CHOBA_TRY(CustomerStore(m_database).like(QString::number(m_random.bounded(10)), 20));
        CHOBA_TRY(InvoiceStore(m_database).heads({SampleMonth::month(), {}, {}, {}, {}}));
        return ok();
    }

    Result<void> edit()
    {
        CHOBA_TRY_ASSIGN(const std::vector<Customer> all, CustomerStore(m_database).all());
        const auto at = static_cast<std::size_t>(m_random.bounded(static_cast<int>(all.size())));
        CustomerFields fields = all[at].fields;
        fields.notes = QStringLiteral("電話 %1").arg(m_random.generate());
        Desk desk = m_sample.desk();
        CHOBA_TRY(editCustomer(desk, {all[at].id, all[at].rowVersion, fields}, newOperation()));
        return ok();
    }

    Result<void> decide()
    {
        CHOBA_TRY_ASSIGN(const std::vector<TrayEntry> entries,
                         trayEntries(m_database, m_sample.rules(), SampleMonth::month()));
        if (entries.empty())
            return Error::of(ErrorKind::NotFound, QStringLiteral("the tray is empty"));
        const TrayEntry &entry =
            entries[static_cast<std::size_t>(m_random.bounded(static_cast<int>(entries.size())))];
        TrayVerdict verdict;
        verdict.account = entry.item.account;
        verdict.key = entry.item.key;
        verdict.seenIn = SampleMonth::month();
        verdict.choice = m_random.bounded(2) == 0 ? TrayChoice::Keep : TrayChoice::Bill;
        verdict.reason = QStringLiteral("試験 %1").arg(m_random.bounded(1000));
        Desk desk = m_sample.desk();
        CHOBA_TRY(decideTray(desk, m_sample.rules(), verdict));
        return ok();
    }

    /// A new version of one of a few small reports; two desks may bring the same at once.
    Result<void> import()
    {
        std::vector<SampleLine> lines = linesOf(4);
        lines.front().cost = QString::number(m_random.bounded(1, 1000));
        const QString payer = QString::number(888'888'888'880 + m_random.bounded(payers));
        return m_sample.importOf(payer, QStringLiteral("small"), lines, Month(2026, 9));
    }

    Result<void> draft()
    {
        JobContext context;
        CHOBA_TRY(closeSample(m_sample, context));
        return ok();
    }

    Result<void> usage()
    {
        UsageQuestion question;
        question.by = {UsageDimension::Account, UsageDimension::Product};
        question.from = Month(2026, 9);
        question.to = SampleMonth::month();
        CHOBA_TRY(usageTotals(m_database, question));
        UsageView view;
        view.last = view.chosen = SampleMonth::month();
        const UsageRates inDollars = [](const QString &, Month) { return std::optional<ExchangeRate>(); };
        CHOBA_TRY(readUsageOverview(m_database, view, inDollars, m_sample.clock().now()));
        return ok();
    }

    Database &m_database;
    SampleMonth m_sample;
    QRandomGenerator m_random;
    DeskTally m_tally;
};

} // namespace

void DeskTally::add(const DeskTally &other)
{
    done += other.done;
    conflicts += other.conflicts;
    errors += other.errors;
    savesUs.insert(savesUs.end(), other.savesUs.begin(), other.savesUs.end());
}

QJsonObject DeskTally::toJson() const
{
    QJsonArray saves;
    for (const qint64 each : savesUs)
        saves += each;
    return {{QStringLiteral("done"), done},
            {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("errors"), QJsonArray::fromStringList(errors)},
            {QStringLiteral("saves_us"), saves}};
}

DeskTally DeskTally::fromJson(const QJsonObject &json)
{
    DeskTally tally;
    tally.done = json.value(QStringLiteral("done")).toInteger();
    tally.conflicts = json.value(QStringLiteral("conflicts")).toInteger();
    for (const QJsonValue &each : json.value(QStringLiteral("errors")).toArray())
        tally.errors += each.toString();
    for (const QJsonValue &each : json.value(QStringLiteral("saves_us")).toArray())
        tally.savesUs.push_back(each.toInteger());
    return tally;
}

double DeskTally::savesMs(double quantile) const
{
    if (savesUs.empty())
        return 0;
    std::vector<qint64> sorted = savesUs;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return static_cast<double>(sorted[static_cast<std::size_t>(last * quantile)]) / 1000;
}

Result<void> prepareMixedWork(const DatabaseLocation &location)
{
    CHOBA_TRY_ASSIGN(const std::unique_ptr<Database> database, Database::open(location));
    SampleMonth sample(*database);
    CHOBA_TRY(prepareAccounts(sample, accounts));
    return sample.import(linesWithCredits());
}

DeskTally workAtDesk(const DatabaseLocation &location, quint32 seed, qint64 milliseconds)
{
    const auto database = Database::open(location, Database::Mode::Existing, Database::Role::Worker);
    if (!database) {
        DeskTally tally;
        tally.errors += QStringLiteral("open: ") + database.error().message + database.error().detail;
        return tally;
    }
    MixedWork work(**database, seed);
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < milliseconds)
        work.step();
    return work.tally();
}

} // namespace choba
