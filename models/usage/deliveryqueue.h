// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/reportreader.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <variant>

namespace choba {

/// Passes what a report comes to from the thread that adds it up to the one that stores it, in order, a few
/// batches ahead. Between sinks: what is put in on one side comes out of replay() on the other.
class DeliveryQueue final : public ChargeSink
{
public:
    // The side that adds up. Each answers Cancelled when the other side is gone.
    Result<void> beginVersion(const VersionFacts &facts) override;
    Result<void> addSeries(const SeriesSums &series) override;
    Result<void> addTag(const RunKey &tag, qint64 costUsd, quint64 lines) override;
    Result<void> endVersion(const ImportSummary &summary) override;
    /// Nothing more comes; \a outcome is what replay() answers after the last.
    void close(const Result<void> &outcome);

    /// The side that stores: gives everything to \a sink until the other side closes or the sink fails.
    Result<void> replay(ChargeSink &sink);

private:
    struct Series
    {
        size_t key;
        size_t keySize;
        size_t firstDay;
        size_t days;
        qint64 costUsd;
        ExactSum usage;
        quint64 lines;
        qint64 onDemandUsd;
    };
    struct Tag
    {
        size_t key;
        size_t keySize;
        qint64 costUsd;
        quint64 lines;
    };
    struct Begin
    {
        const VersionFacts *facts;
    };
    struct Batch
    {
        std::vector<std::variant<Series, Tag, Begin, ImportSummary>> entries;
        std::string keys;
        std::vector<DaySum> days;
        std::vector<qint64> stored;
    };

    Result<void> add(std::variant<Series, Tag, Begin, ImportSummary> entry);
    Result<void> send();
    std::optional<Batch> receive();
    static Result<void> replay(const Batch &batch, ChargeSink &sink);

    Batch m_filling;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_sent;
    std::optional<Result<void>> m_outcome;
    bool m_abandoned = false;
};

} // namespace choba
