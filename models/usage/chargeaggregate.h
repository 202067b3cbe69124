// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/blobtable.h"
#include "models/usage/chargerun.h"
#include "models/usage/largememory.h"

namespace choba {

/// Adds up lines by series and day, exactly, in the memory it is given: when that is full, what it has goes
/// sorted into a temporary file and it begins anew. Used by one thread.
class ChargeAggregate
{
public:
    /// \a memoryBytes is about what it holds before it writes a run.
    explicit ChargeAggregate(size_t memoryBytes)
        : m_memoryBytes(memoryBytes)
    {}

    /// The number of the series with the encoded RunKey \a key; valid until spill().
    quint32 series(std::string_view key);
    /// The number of the tags \a raw (as the report spells them) of one account and product (an encoded
    /// RunKey).
    quint32 tagSet(std::string_view owner, std::string_view raw);

    /// \a group is groupKey(); false when the sum of usage leaves its range.
    [[nodiscard]] bool addCharge(quint64 group, const ExactSum &cost, const ExactSum &usage,
                                 const ExactSum &onDemand);
    void addTagged(quint32 tagSet, const ExactSum &cost);
    static quint64 groupKey(quint32 series, quint32 day) { return quint64(series) << 16 | day; }
    /// Two hints some lines ahead of addCharge(), one after the other: memory is what it waits for.
    void prefetchSlot(quint64 group) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(&m_slots[placeOf(hashOf(group))]);
    }
    void prefetchGroup(quint64 group) const
    {
        const quint32 number = m_slots.empty() ? 0 : m_slots[placeOf(hashOf(group))] & numberMask;
        if (number != 0)
            __builtin_prefetch(&groupAt(number - 1), 1);
    }

    /// \a also: bytes its user holds for it.
    bool isFull(size_t also) const;
    /// Turns raw tags into keys and values; called when a run is made.
    using TagReader = std::vector<std::pair<std::string, std::string>> (*)(std::string_view raw,
                                                                           const void *context);
    void setTagReader(TagReader reader, const void *context)
    {
        m_tagReader = reader;
        m_tagContext = context;
    }
    /// Writes everything to a run file and forgets it, the numbers given out included.
    Result<void> spill();
    /// Puts what is in memory into order, so that takeRuns() has less to do; nothing may be added after it.
    void sortInMemory();
    /// All that was added, as sorted runs. The aggregate must outlive them and is not used any more.
    Result<std::vector<std::unique_ptr<ChargeRun>>> takeRuns();

private:
    friend class MemoryRun;
    struct Group
    {
        int128 cost;
        int128 usage;
        quint64 key;
        quint32 lines;
        quint32 deep; ///< index into m_deep plus one
    };
    static constexpr size_t pageBytes = 2 * 1024 * 1024;
    static constexpr size_t pageGroups = pageBytes / sizeof(Group);
    struct FreePage
    {
        void operator()(Group *groups) const { freeLarge(groups, pageBytes); }
    };
    using Page = std::unique_ptr<Group[], FreePage>;
    struct Deep
    {
        int128 cost = 0;
        int128 usage = 0;
    };
    struct TagSum
    {
        quint32 owner = 0;
        quint64 lines = 0;
        ExactSum cost;
    };

    /// A slot holds a group's number plus one and, above it, bits of its key's hash: where the bits differ
    /// the group itself, which lies anywhere in memory, need not be looked at.
    static constexpr int numberBits = 24;
    static constexpr quint32 numberMask = (1U << numberBits) - 1;
    /// Fewer than numbers can tell apart by more than the lines that are read between two looks at isFull().
    static constexpr size_t mostGroups = numberMask - 2 * 1024 * 1024;

    static quint64 hashOf(quint64 group) { return group * 0x9E3779B97F4A7C15; }
    static quint32 markOf(quint64 hash) { return static_cast<quint32>(hash >> 8) & ~numberMask; }
    size_t placeOf(quint64 hash) const { return static_cast<size_t>(hash >> m_slotShift); }
    Group &groupAt(size_t number) { return m_pages[number / pageGroups][number % pageGroups]; }
    const Group &groupAt(size_t number) const { return m_pages[number / pageGroups][number % pageGroups]; }
    Group &group(quint64 key);
    void grow();
    std::unique_ptr<ChargeRun> memoryRun();
    void addTagSeries();
    void clear();

    size_t m_memoryBytes;
    BlobTable m_series;
    std::vector<ExactSum> m_onDemand; ///< by series
    std::vector<Page> m_pages;
    size_t m_groupCount = 0;
    LargeVector<quint32> m_slots; ///< 0 is free
    int m_slotShift = 64;
    std::vector<Deep> m_deep;
    BlobTable m_owners;
    BlobTable m_tagSets;
    std::vector<TagSum> m_tagSums; ///< by tag set
    TagReader m_tagReader = nullptr;
    const void *m_tagContext = nullptr;
    std::vector<std::unique_ptr<RunFile>> m_spilled;
    std::unique_ptr<ChargeRun> m_sorted; ///< after sortInMemory()
};

} // namespace choba
