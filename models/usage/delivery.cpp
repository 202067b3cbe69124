// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/partreader.h"
#include "models/usage/reportreader.h"

namespace choba {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Rounds what goes into one version and keeps count, so that stored + residue is the file's own total.
class VersionDelivery
{
public:
    VersionDelivery(ChargeSink &sink, const VersionFacts &facts)
        : m_sink(sink)
        , m_facts(facts)
    {}
    bool isOf(const RunKey &key) const { return m_facts.payer == key.payer && m_facts.period == key.period; }
    Result<void> begin() { return m_sink.beginVersion(m_facts); }

    Result<void> add(const RunKey &key, const RunEntry &entry)
    {
        if (key.isTag) {
            CHOBA_TRY_ASSIGN(const qint64 cost, entry.days.front().cost.roundedToUsdUnits());
            return m_sink.addTag(key, cost, entry.days.front().lines);
        }
        TypeTotal &total = totalOf(key.lineItemType);
        m_stored.clear();
        UsdSum stored;
        ExactSum usage;
        quint64 lines = 0;
        for (const DaySum &day : entry.days) {
            CHOBA_TRY_ASSIGN(const qint64 cost, day.cost.roundedToUsdUnits());
            m_stored.push_back(cost);
            stored += Usd::ofUnits(cost);
            lines += day.lines;
            if (!usage.add(day.usage) || !total.exact.add(day.cost))
                return Error::invalid(QStringLiteral("usage_amount"), textOf(key.usageType));
        }
        CHOBA_TRY_ASSIGN(const Usd cost, stored.toUsd());
        CHOBA_TRY_ASSIGN(const qint64 onDemand, entry.onDemand.roundedToUsdUnits());
        total.stored += stored;
        m_lines += lines;
        if (m_lastAccount != key.account) {
            m_lastAccount = key.account; // keys come sorted by account
            ++m_accounts;
        }
        return m_sink.addSeries({key, entry.days, m_stored, cost.units(), usage, lines, onDemand});
    }

    Result<void> end()
    {
        ImportSummary summary;
        summary.payer = QString::fromStdString(m_facts.payer);
        CHOBA_TRY_ASSIGN(summary.period,
                         Month::parse(QString::fromStdString(m_facts.period), QStringLiteral("period")));
        summary.lines = static_cast<qint64>(m_lines);
        summary.accounts = m_accounts;
        summary.splitCopies = static_cast<qint64>(m_facts.splitCopies);
        ExactSum total;
        ExactSum residue;
        for (const auto &[name, sums] : m_types) {
            const QString type = textOf(name);
            const ExactSum left = sums.exact.minus(ExactSum::ofUsdUnits(sums.stored.units()));
            summary.totals[type] = sums.stored;
            summary.stored += sums.stored;
            if (!left.isZero())
                summary.residueByType[type] = left.toString();
            if (!total.add(sums.exact) || !residue.add(left))
                return Error::invalid(QStringLiteral("cost"), type);
        }
        summary.totalUsd = total.toString();
        summary.residueUsd = residue.toString();
        return m_sink.endVersion(summary);
    }

private:
    struct TypeTotal
    {
        ExactSum exact;
        UsdSum stored;
    };
    TypeTotal &totalOf(std::string_view type)
    {
        const auto found = m_types.find(type);
        return found != m_types.end() ? found->second : m_types[std::string(type)];
    }

    ChargeSink &m_sink;
    const VersionFacts &m_facts;
    std::map<std::string, TypeTotal, std::less<>> m_types;
    std::vector<qint64> m_stored;
    std::optional<std::string> m_lastAccount;
    qint64 m_accounts = 0;
    quint64 m_lines = 0;
};

} // namespace

Result<void> ReadReport::deliver(ChargeSink &sink, const JobContext &job)
{
    std::vector<std::unique_ptr<ChargeRun>> runs;
    for (const std::unique_ptr<ReadingThread> &thread : m_threads) {
        CHOBA_TRY_ASSIGN(std::vector<std::unique_ptr<ChargeRun>> taken, thread->aggregate.takeRuns());
        std::move(taken.begin(), taken.end(), std::back_inserter(runs));
    }
    const std::unique_ptr<ChargeRun> run = mergeRuns(std::move(runs));
    std::vector<const VersionFacts *> left;
    for (const VersionFacts &facts : m_facts.versions())
        left.push_back(&facts);
    std::optional<VersionDelivery> version;
    const auto begin = [&](const VersionFacts &facts) -> Result<void> {
        std::erase(left, &facts);
        return version.emplace(sink, facts).begin();
    };
    for (;;) {
        CHOBA_TRY_ASSIGN(const bool more, run->next());
        if (!more)
            break;
        const RunKey key = RunKey::decode(run->entry().key);
        if (!version || !version->isOf(key)) {
            if (version)
                CHOBA_TRY(version->end());
            if (job.isCancelled())
                return ReadProgress::cancelled();
            const auto facts = std::find_if(left.begin(), left.end(), [&](const VersionFacts *candidate) {
                return candidate->payer == key.payer && candidate->period == key.period;
            });
            Q_ASSERT(facts != left.end());
            CHOBA_TRY(begin(**facts));
        }
        CHOBA_TRY(version->add(key, run->entry()));
    }
    if (version)
        CHOBA_TRY(version->end());
    // A version of nothing but split copies has no series and is one all the same.
    while (!left.empty()) {
        CHOBA_TRY(begin(*left.front()));
        CHOBA_TRY(version->end());
    }
    return ok();
}

} // namespace choba
