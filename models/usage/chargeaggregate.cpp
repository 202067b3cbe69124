// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/chargeaggregate.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>

namespace choba {

namespace {

/// More runs than this are merged into one, so that reading them back needs bounded memory too.
constexpr size_t maxRuns = 24;

} // namespace

/// The aggregate's own tables in the order of their keys.
class MemoryRun final : public ChargeRun
{
public:
    explicit MemoryRun(const ChargeAggregate &aggregate)
        : m_aggregate(aggregate)
    {
        sortSeries();
        sortGroups();
    }

    Result<bool> next() override
    {
        if (m_at == m_order.size())
            return false;
        if (m_at == m_sortedTo)
            sortMore();
        const quint32 series = m_order[m_at++].series;
        prefetch(m_at + 4);
        m_days.clear();
        for (quint32 i = m_firstGroup[series]; i < m_firstGroup[series + 1]; ++i)
            m_days.push_back(daySum(m_groups[i]));
        std::sort(m_days.begin(), m_days.end(),
                  [](const DaySum &left, const DaySum &right) { return left.day < right.day; });
        m_entry = {m_aggregate.m_series.key(series), m_aggregate.m_onDemand[series], m_days};
        return true;
    }
    const RunEntry &entry() const override { return m_entry; }

    /// Bytes that a run takes besides the tables it reads.
    static size_t bytesFor(size_t series, size_t groups)
    {
        return series * (sizeof(Place) + sizeof(quint32)) + groups * sizeof(quint32);
    }

private:
    /// A series and how its key goes on where keys begin to differ: with the account, then the product.
    struct Place
    {
        quint64 account;
        std::array<quint64, 2> product;
        quint32 series;
    };

    /// The groups of a series lie where its lines were met first, anywhere in memory.
    void prefetch(size_t place) const
    {
        if (place >= m_order.size())
            return;
        const quint32 series = m_order[place].series;
        for (quint32 i = m_firstGroup[series]; i < m_firstGroup[series + 1]; ++i)
            __builtin_prefetch(&at(m_groups[i]));
    }
    /// By the first bytes in which keys differ; the rest in sortMore(), when it comes to that: by then
    /// another thread writes what came before.
    void sortSeries()
    {
        const BlobTable &keys = m_aggregate.m_series;
        size_t alike = keys.size() == 0 ? 0 : keys.key(0).size();
        for (quint32 series = 1; series < keys.size(); ++series) {
            const std::string_view key = keys.key(series);
            const std::string_view first = keys.key(0).substr(0, alike);
            alike = static_cast<size_t>(
                std::mismatch(first.begin(), first.end(), key.begin(), key.end()).first - first.begin());
        }
        const auto eightBytes = [](std::string_view &text) {
            quint64 value = 0;
            std::memcpy(&value, text.data(), std::min<size_t>(8, text.size()));
            text.remove_prefix(std::min<size_t>(8, text.size()));
            return qFromBigEndian(value);
        };
        m_order.reserve(keys.size());
        for (quint32 series = 0; series < keys.size(); ++series) {
            std::string_view key = keys.key(series).substr(alike);
            m_order.push_back({eightBytes(key), {eightBytes(key), eightBytes(key)}, series});
        }
        std::sort(m_order.begin(), m_order.end(),
                  [](const Place &left, const Place &right) { return left.account < right.account; });
    }
    /// Brings the next places that begin alike into the order of their whole keys.
    void sortMore()
    {
        const auto begin = m_order.begin() + static_cast<std::ptrdiff_t>(m_at);
        const auto end = std::find_if(begin, m_order.end(),
                                      [&](const Place &place) { return place.account != begin->account; });
        const BlobTable &keys = m_aggregate.m_series;
        std::sort(begin, end, [&](const Place &left, const Place &right) {
            if (left.product != right.product)
                return left.product < right.product;
            return keys.key(left.series) < keys.key(right.series);
        });
        m_sortedTo = static_cast<size_t>(end - m_order.begin());
    }
    /// Groups by series, by counting: their own order would cost a sort of all of them.
    void sortGroups()
    {
        m_firstGroup.assign(m_aggregate.m_series.size() + 2, 0);
        forEachGroup([&](quint32 series, quint32) { ++m_firstGroup[series + 2]; });
        for (size_t i = 2; i < m_firstGroup.size(); ++i)
            m_firstGroup[i] += m_firstGroup[i - 1];
        m_groups.resize(m_aggregate.m_groupCount);
        forEachGroup([&](quint32 series, quint32 group) { m_groups[m_firstGroup[series + 1]++] = group; });
    }
    template <typename Use>
    void forEachGroup(Use use) const
    {
        for (quint32 i = 0; i < m_aggregate.m_groupCount; ++i)
            use(static_cast<quint32>(at(i).key >> 16), i);
    }
    const ChargeAggregate::Group &at(quint32 group) const { return m_aggregate.groupAt(group); }
    DaySum daySum(quint32 index) const
    {
        const ChargeAggregate::Group &group = at(index);
        DaySum sum{static_cast<quint32>(group.key & 0xffff), group.lines, {group.cost, 0}, {group.usage, 0}};
        if (group.deep != 0) {
            sum.cost.deep = m_aggregate.m_deep[group.deep - 1].cost;
            sum.usage.deep = m_aggregate.m_deep[group.deep - 1].usage;
        }
        return sum;
    }

    const ChargeAggregate &m_aggregate;
    std::vector<Place> m_order; ///< series by key, as far as m_sortedTo
    size_t m_sortedTo = 0;
    std::vector<quint32> m_groups;     ///< groups by series
    std::vector<quint32> m_firstGroup; ///< by series, where its groups begin
    size_t m_at = 0;
    std::vector<DaySum> m_days;
    RunEntry m_entry;
};

quint32 ChargeAggregate::series(std::string_view key)
{
    bool added = false;
    const quint32 number = m_series.intern(key, &added);
    if (added)
        m_onDemand.emplace_back();
    return number;
}

quint32 ChargeAggregate::tagSet(std::string_view owner, std::string_view raw)
{
    const quint32 ownerNumber = m_owners.intern(owner);
    std::string key(reinterpret_cast<const char *>(&ownerNumber), sizeof ownerNumber);
    key.append(raw);
    bool added = false;
    const quint32 number = m_tagSets.intern(key, &added);
    if (added)
        m_tagSums.push_back({ownerNumber, 0, {}});
    return number;
}

bool ChargeAggregate::addCharge(quint64 groupKey, const ExactSum &cost, const ExactSum &usage,
                                const ExactSum &onDemand)
{
    Group &sum = group(groupKey);
    sum.cost += cost.units; // each below 2^90, so that 2^32 lines fit
    sum.lines += 1;
    bool inRange = !__builtin_add_overflow(sum.usage, usage.units, &sum.usage);
    if (cost.deep != 0 || usage.deep != 0) {
        if (sum.deep == 0) {
            m_deep.emplace_back();
            sum.deep = static_cast<quint32>(m_deep.size());
        }
        m_deep[sum.deep - 1].cost += cost.deep;
        m_deep[sum.deep - 1].usage += usage.deep;
    }
    inRange = m_onDemand[groupKey >> 16].add(onDemand) && inRange;
    return inRange;
}

void ChargeAggregate::addTagged(quint32 tagSet, const ExactSum &cost)
{
    TagSum &sum = m_tagSums[tagSet];
    sum.lines += 1;
    sum.cost.units += cost.units;
    sum.cost.deep += cost.deep;
}

ChargeAggregate::Group &ChargeAggregate::group(quint64 key)
{
    if (m_groupCount * 8 >= m_slots.size() * 5)
        grow();
    const quint64 hash = hashOf(key);
    const quint32 mark = markOf(hash);
    const size_t mask = m_slots.size() - 1;
    size_t place = placeOf(hash);
    for (; m_slots[place] != 0; place = (place + 1) & mask) {
        if ((m_slots[place] & ~numberMask) != mark)
            continue;
        Group &found = groupAt((m_slots[place] & numberMask) - 1);
        if (found.key == key)
            return found;
    }
    if (m_groupCount % pageGroups == 0)
        m_pages.emplace_back(static_cast<Group *>(allocateLarge(pageBytes)));
    Group &added = groupAt(m_groupCount);
    added = {0, 0, key, 0, 0};
    m_slots[place] = mark | static_cast<quint32>(++m_groupCount);
    return added;
}

void ChargeAggregate::grow()
{
    const size_t size = std::max<size_t>(1024, m_slots.size() * 2);
    LargeVector<quint32> table(size, 0);
    m_slotShift = 64 - __builtin_ctzll(size);
    for (quint32 i = 0; i < m_groupCount; ++i) {
        const quint64 hash = hashOf(groupAt(i).key);
        size_t place = placeOf(hash);
        while (table[place] != 0)
            place = (place + 1) & (size - 1);
        table[place] = markOf(hash) | (i + 1);
    }
    m_slots = std::move(table);
}

bool ChargeAggregate::isFull(size_t also) const
{
    const size_t bytes = m_series.bytes() + m_onDemand.capacity() * sizeof(ExactSum) +
                         m_pages.size() * pageBytes + m_slots.size() * sizeof(quint32) +
                         m_deep.capacity() * sizeof(Deep) +
                         MemoryRun::bytesFor(m_series.size(), m_groupCount) + m_owners.bytes() +
                         m_tagSets.bytes() + m_tagSums.capacity() * sizeof(TagSum);
    return bytes + also >= m_memoryBytes || m_groupCount >= mostGroups;
}

void ChargeAggregate::addTagSeries()
{
    if (m_tagReader == nullptr)
        return;
    std::map<std::string, TagSum> sums;
    std::string encoded;
    for (quint32 number = 0; number < m_tagSets.size(); ++number) {
        RunKey key = RunKey::decode(m_owners.key(m_tagSums[number].owner));
        key.isTag = true;
        const auto tags = m_tagReader(m_tagSets.key(number).substr(sizeof(quint32)), m_tagContext);
        for (const auto &[name, value] : tags) {
            key.region = name;
            key.lineItemType = value;
            key.encode(encoded);
            TagSum &sum = sums[encoded];
            sum.lines += m_tagSums[number].lines;
            sum.cost.units += m_tagSums[number].cost.units;
            sum.cost.deep += m_tagSums[number].cost.deep;
        }
    }
    for (const auto &[key, sum] : sums) {
        Group &added = group(groupKey(series(key), 0));
        added.lines = static_cast<quint32>(sum.lines);
        added.cost = sum.cost.units;
        if (sum.cost.deep != 0) {
            m_deep.push_back({sum.cost.deep, 0});
            added.deep = static_cast<quint32>(m_deep.size());
        }
    }
}

void ChargeAggregate::sortInMemory()
{
    addTagSeries();
    m_sorted = std::make_unique<MemoryRun>(*this);
}

std::unique_ptr<ChargeRun> ChargeAggregate::memoryRun()
{
    if (!m_sorted)
        sortInMemory();
    return std::move(m_sorted);
}

Result<void> ChargeAggregate::spill()
{
    CHOBA_TRY_ASSIGN(std::unique_ptr<RunFile> file, RunFile::create());
    std::unique_ptr<ChargeRun> run;
    if (m_spilled.size() < maxRuns) {
        run = memoryRun();
    } else {
        CHOBA_TRY_ASSIGN(std::vector<std::unique_ptr<ChargeRun>> runs, takeRuns());
        run = mergeRuns(std::move(runs));
    }
    for (;;) {
        CHOBA_TRY_ASSIGN(const bool more, run->next());
        if (!more)
            break;
        CHOBA_TRY(file->append(run->entry()));
    }
    run.reset();
    m_spilled.push_back(std::move(file));
    clear();
    return ok();
}

Result<std::vector<std::unique_ptr<ChargeRun>>> ChargeAggregate::takeRuns()
{
    std::vector<std::unique_ptr<ChargeRun>> runs;
    runs.push_back(memoryRun());
    for (std::unique_ptr<RunFile> &file : m_spilled) {
        CHOBA_TRY_ASSIGN(std::unique_ptr<ChargeRun> run, RunFile::read(std::move(file)));
        runs.push_back(std::move(run));
    }
    m_spilled.clear();
    return runs;
}

void ChargeAggregate::clear()
{
    m_series.clear();
    m_onDemand = {};
    m_pages.clear();
    m_groupCount = 0;
    m_slots = {};
    m_slotShift = 64;
    m_deep = {};
    m_owners.clear();
    m_tagSets.clear();
    m_tagSums = {};
}

} // namespace choba
