// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/deliveryqueue.h"

namespace choba {

namespace {

constexpr size_t batchDays = 8192;
constexpr size_t batchesAhead = 3;

/// Calls the sink's function for what an entry is.
template <typename... Calls>
struct Visitor : Calls...
{
    using Calls::operator()...;
};
template <typename... Calls>
Visitor(Calls...) -> Visitor<Calls...>;

} // namespace

Result<void> DeliveryQueue::beginVersion(const VersionFacts &facts)
{
    return add(Begin{&facts});
}

Result<void> DeliveryQueue::addSeries(const SeriesSums &series)
{
    const std::string_view key = series.encodedKey;
    const Series entry{m_filling.keys.size(), key.size(),   m_filling.days.size(), series.days.size(),
                       series.costUsd,        series.usage, series.lines,          series.onDemandUsd};
    m_filling.keys += key;
    m_filling.days.insert(m_filling.days.end(), series.days.begin(), series.days.end());
    m_filling.stored.insert(m_filling.stored.end(), series.storedUsd.begin(), series.storedUsd.end());
    return add(entry);
}

Result<void> DeliveryQueue::addTag(const RunKey &tag, qint64 costUsd, quint64 lines)
{
    std::string key;
    tag.encode(key);
    const Tag entry{m_filling.keys.size(), key.size(), costUsd, lines};
    m_filling.keys += key;
    return add(entry);
}

Result<void> DeliveryQueue::endVersion(const ImportSummary &summary)
{
    return add(summary);
}

Result<void> DeliveryQueue::add(std::variant<Series, Tag, Begin, ImportSummary> entry)
{
    m_filling.entries.push_back(std::move(entry));
    return m_filling.days.size() + m_filling.entries.size() < batchDays ? ok() : send();
}

Result<void> DeliveryQueue::send()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_sent.size() < batchesAhead || m_abandoned; });
    if (m_abandoned)
        return Error::of(ErrorKind::Cancelled, {});
    m_sent.push_back(std::exchange(m_filling, {}));
    m_changed.notify_all();
    return ok();
}

void DeliveryQueue::close(const Result<void> &outcome)
{
    const Result<void> sent = outcome ? send() : ok();
    const std::lock_guard lock(m_mutex);
    m_outcome = outcome ? sent : outcome;
    m_changed.notify_all();
}

std::optional<DeliveryQueue::Batch> DeliveryQueue::receive()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !m_sent.empty() || m_outcome.has_value(); });
    if (m_sent.empty())
        return std::nullopt;
    std::optional<Batch> batch = std::move(m_sent.front());
    m_sent.pop_front();
    m_changed.notify_all();
    return batch;
}

Result<void> DeliveryQueue::replay(ChargeSink &sink)
{
    while (const std::optional<Batch> batch = receive()) {
        Result<void> taken = replay(*batch, sink);
        if (taken)
            continue;
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
        m_changed.notify_all();
        return taken;
    }
    return *m_outcome;
}

Result<void> DeliveryQueue::replay(const Batch &batch, ChargeSink &sink)
{
    const auto keyOf = [&](size_t begin, size_t size) {
        return RunKey::decode(std::string_view(batch.keys).substr(begin, size));
    };
    const Visitor visitor{
        [&](const Series &series) {
            const std::string_view encoded = std::string_view(batch.keys).substr(series.key, series.keySize);
            const RunKey key = RunKey::decode(encoded);
            return sink.addSeries({key, encoded, std::span(batch.days).subspan(series.firstDay, series.days),
                                   std::span(batch.stored).subspan(series.firstDay, series.days),
                                   series.costUsd, series.usage, series.lines, series.onDemandUsd});
        },
        [&](const Tag &tag) { return sink.addTag(keyOf(tag.key, tag.keySize), tag.costUsd, tag.lines); },
        [&](const Begin &begin) { return sink.beginVersion(*begin.facts); },
        [&](const ImportSummary &summary) { return sink.endVersion(summary); }};
    for (const auto &entry : batch.entries)
        CHOBA_TRY(std::visit(visitor, entry));
    return ok();
}

} // namespace choba
