// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/rowreader.h"

#include "models/usage/badbytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <random>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowReader)
};

constexpr std::array namingColumns = {
    Column::Payer,          Column::PeriodStart,       Column::BillType,         Column::BillingEntity,
    Column::Account,        Column::LineItemType,      Column::ProductCode,      Column::ServiceCode,
    Column::UsageType,      Column::UsageTypeFallback, Column::Operation,        Column::Currency,
    Column::Region,         Column::RegionFallback,    Column::AvailabilityZone, Column::ReservationArn,
    Column::SavingsPlanArn, Column::CommitmentId,      Column::CommitmentStatus, Column::CommitmentType,
    Column::Provider,       Column::Publisher,
};

/// Copies in steps of 16 and may write as much beyond; the CsvScanner's padding lets it read beyond.
char *append(char *out, std::string_view bytes)
{
    for (size_t at = 0; at < bytes.size(); at += 16)
        std::memcpy(out + at, bytes.data() + at, 16);
    return out + bytes.size();
}

bool isBlank(std::string_view raw)
{
    return raw.empty() || raw == "\"\"" || raw == "NULL" || raw == "\"NULL\"";
}

} // namespace

RowReader::RowReader(const ReportColumns &columns, const KnownReport &known, ChargeAggregate &aggregate,
                     ReportFacts &facts, bool skipBadLines)
    : m_columns(columns)
    , m_interpreter(columns, known)
    , m_aggregate(aggregate)
    , m_facts(facts)
    , m_skipBadLines(skipBadLines)
{
    std::vector<int> places;
    for (const Column column : namingColumns) {
        // The zone stands in for a region column only; otherwise it would split what is one charge.
        if (column == Column::AvailabilityZone &&
            (columns.has(Column::Region) || columns.has(Column::RegionFallback)))
            continue;
        if (columns.has(column))
            places.push_back(columns.at(column));
    }
    std::sort(places.begin(), places.end());
    for (const int place : places) {
        if (!m_naming.empty() && place <= m_naming.back().last + 1)
            m_naming.back().last = place;
        else
            m_naming.push_back({place, place});
    }
    if (columns.has(Column::TagsJson))
        m_tags = {columns.at(Column::TagsJson), columns.at(Column::TagsJson)};
    else if (!columns.tags().empty())
        m_tags = {columns.tags().front().index, columns.tags().back().index};
    // A secret of this run: nobody can write lines whose hashes meet.
    std::random_device random; // slow enough on a virtual machine not to ask it for every byte
    std::array<std::random_device::result_type, sizeof m_secret / sizeof(std::random_device::result_type)>
        words;
    std::generate(words.begin(), words.end(), std::ref(random));
    std::memcpy(m_secret.data(), words.data(), sizeof words);
    m_aggregate.setTagReader(readTags, &columns);
}

quint64 RowReader::read(const char *data, const CsvScanner &scanner, quint32 from, quint32 to,
                        std::vector<RowError> &errors)
{
    const BadBytes badBytes(data, scanner, from, to);
    auto bad = badBytes.begin();
    const auto separators = scanner.separators();
    const auto lineEnds = scanner.lineEnds();
    const auto width = static_cast<size_t>(m_columns.count());
    size_t separator = static_cast<size_t>(std::lower_bound(separators.begin(), separators.end(), from) -
                                           separators.begin());
    size_t lineEnd =
        static_cast<size_t>(std::lower_bound(lineEnds.begin(), lineEnds.end(), from) - lineEnds.begin());
    quint64 records = 0;
    quint32 begin = from;
    const size_t errorsBefore = errors.size();
    m_batchCount = 0;

    for (; lineEnd < lineEnds.size() && begin < to; ++lineEnd) {
        const quint32 end = lineEnds[lineEnd];
        const quint32 start = begin;
        begin = end + 1;
        const size_t first = separator;
        const bool whole = first + width <= separators.size() && separators[first + width - 1] == end;
        separator = whole ? first + width
                          : static_cast<size_t>(
                                std::lower_bound(separators.begin() + static_cast<std::ptrdiff_t>(first),
                                                 separators.end(), end) -
                                separators.begin()) +
                                1;
        if (end == start || (end == start + 1 && data[start] == '\r'))
            continue;
        Line &line = m_batch[m_batchCount];
        line.record = {data, start, separators.data() + first};
        line.number = records++;
        bool good = true;
        if (!whole) {
            errors.push_back(
                {line.number,
                 {-1, Words::tr("%n field(s) instead of %1", nullptr, static_cast<int>(separator - first))
                          .arg(m_columns.count())}});
            good = false;
        } else if (bad != badBytes.end() && bad->position <= end) {
            const auto column = std::lower_bound(line.record.ends, line.record.ends + width, bad->position);
            errors.push_back({line.number, {static_cast<int>(column - line.record.ends), bad->message()}});
            good = false;
        } else {
            good = readLine(line, errors);
        }
        while (bad != badBytes.end() && bad->position <= end)
            ++bad;
        if (good)
            ++m_batchCount;
        if (m_batchCount == batchSize)
            addBatch(errors);
        if (!m_skipBadLines && errors.size() > errorsBefore)
            break;
    }
    addBatch(errors);
    return records;
}

bool RowReader::readLine(Line &line, std::vector<RowError> &errors)
{
    if (!readAmounts(line, errors))
        return false;
    const int column = m_columns.at(Column::UsageStart);
    const std::optional<quint32> day = m_days.day(line.record.bare(column));
    if (!day) {
        const std::string text = line.record.text(column).substr(0, 60);
        errors.push_back(
            {line.number, {column, Words::tr("“%1” is no date").arg(QString::fromStdString(text))}});
        return false;
    }
    line.day = *day;
    sign(line);
    return true;
}

bool RowReader::readAmounts(Line &line, std::vector<RowError> &errors)
{
    const ScannedRecord &record = line.record;
    const int cost = m_columns.at(Column::Cost);
    const int onDemand = m_columns.at(Column::OnDemandCost);
    if (!readAmount(record, cost, true, line.cost, line.number, errors) ||
        !readAmount(record, m_columns.at(Column::UsageAmount), false, line.usage, line.number, errors))
        return false;
    if (onDemand >= 0 && record.raw(onDemand) == record.raw(cost)) {
        line.onDemand = line.cost; // most lines are on demand
        return true;
    }
    return readAmount(record, onDemand, true, line.onDemand, line.number, errors);
}

bool RowReader::readAmount(const ScannedRecord &record, int column, bool money, ExactSum &value,
                           quint64 number, std::vector<RowError> &errors)
{
    if (column < 0) {
        value = {};
        return true;
    }
    const std::string_view text = record.bare(column);
    NumberStatus status = parseReportNumber(text.data(), text.data() + text.size(), value);
    constexpr int128 largest = static_cast<int128>(std::numeric_limits<qint64>::max()) * 100'000'000;
    if (money && (value.units > largest || value.units < -largest))
        status = NumberStatus::TooLarge;
    if (status == NumberStatus::Ok)
        return true;
    const QString spelling =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<size_t>(text.size(), 60)));
    const QString message = status == NumberStatus::NotANumber ? Words::tr("“%1” is no number")
                            : status == NumberStatus::TooFine
                                ? Words::tr("“%1” has more than 36 decimal places")
                                : Words::tr("“%1” is out of range");
    errors.push_back({number, {column, message.arg(spelling)}});
    return false;
}

void RowReader::sign(Line &line)
{
    const ScannedRecord &record = line.record;
    const size_t longest = record.ends[m_columns.count() - 1] - record.begin + 32 * (m_naming.size() + 3);
    if (m_scratch.size() < longest)
        m_scratch.resize(longest * 2);
    char *out = m_scratch.data();
    for (const Stretch &stretch : m_naming) {
        const quint32 start = record.start(stretch.first);
        out = append(out, {record.data + start, record.ends[stretch.last] - start});
        *out++ = '\0';
    }
    const std::string_view type = record.bare(m_columns.at(Column::LineItemType));
    if (m_columns.has(Column::Description) && type == "Credit")
        out = append(out, record.raw(m_columns.at(Column::Description)));
    if (m_columns.has(Column::InvoiceId))
        *out++ = isBlank(record.raw(m_columns.at(Column::InvoiceId))) ? '0' : '1';
    const XXH128_hash_t hash = XXH3_128bits_withSecret(
        m_scratch.data(), static_cast<size_t>(out - m_scratch.data()), m_secret.data(), m_secret.size());
    line.low = hash.low64;
    line.high = hash.high64;
    if (!m_known.empty())
        __builtin_prefetch(&m_known[line.low & (m_known.size() - 1)]);
}

bool RowReader::resolve(Line &line, std::vector<RowError> &errors)
{
    if (m_knownCount * 2 >= m_known.size())
        growKnown();
    const size_t mask = m_known.size() - 1;
    size_t slot = line.low & mask;
    for (; m_known[slot].used; slot = (slot + 1) & mask) {
        if (m_known[slot].low == line.low && m_known[slot].high == line.high) {
            line.known = &m_known[slot];
            return true;
        }
    }
    RowInterpreter::Facts &facts = m_interpreted;
    if (auto problem = m_interpreter.interpret(line.record, facts, m_facts)) {
        errors.push_back({line.number, std::move(*problem)});
        return false;
    }
    Known &known = m_known[slot];
    known = {line.low, line.high, 0, 0, facts.version, true, facts.splitCopy};
    if (!facts.splitCopy)
        known.series = m_aggregate.series(facts.seriesKey);
    if (m_tags.first >= 0)
        known.tagOwner = m_tagOwners.intern(facts.tagOwner);
    ++m_knownCount;
    line.known = &known;
    return true;
}

void RowReader::addBatch(std::vector<RowError> &errors)
{
    if ((m_knownCount + batchSize) * 2 >= m_known.size())
        growKnown(); // not while lines point into the table
    for (size_t i = 0; i < m_batchCount; ++i) {
        Line &line = m_batch[i];
        line.known = nullptr;
        if (!resolve(line, errors)) {
            if (!m_skipBadLines)
                break;
            continue;
        }
        if (line.known->splitCopy) {
            ++m_facts.at(line.known->version).splitCopies;
            continue;
        }
        line.group = ChargeAggregate::groupKey(line.known->series, line.day);
        m_aggregate.prefetchSlot(line.group);
    }
    for (size_t i = 0; i < m_batchCount; ++i) {
        const Line &line = m_batch[i];
        if (line.known != nullptr && !line.known->splitCopy)
            m_aggregate.prefetchGroup(line.group);
    }
    for (size_t i = 0; i < m_batchCount; ++i) {
        const Line &line = m_batch[i];
        if (line.known == nullptr || line.known->splitCopy)
            continue;
        ++m_lines;
        if (!m_aggregate.addCharge(line.group, line.cost, line.usage, line.onDemand)) {
            errors.push_back(
                {line.number,
                 {m_columns.at(Column::UsageAmount), Words::tr("the sum of usage amounts is out of range")}});
            break;
        }
        if (m_tags.first >= 0)
            addTags(line);
    }
    m_batchCount = 0;
}

void RowReader::addTags(const Line &line)
{
    const quint32 start = line.record.start(m_tags.first);
    const std::string_view raw(line.record.data + start, line.record.raw(m_tags.last).data() +
                                                             line.record.raw(m_tags.last).size() -
                                                             (line.record.data + start));
    if (raw.size() == static_cast<size_t>(m_tags.last - m_tags.first) || isBlank(raw) || raw == "{}")
        return; // nothing but commas
    const quint32 owner = line.known->tagOwner;
    m_scratch.resize(std::max(m_scratch.size(), raw.size() + 64));
    std::memcpy(m_scratch.data(), &owner, sizeof owner);
    std::memcpy(m_scratch.data() + sizeof owner, raw.data(), raw.size());
    bool added = false;
    const quint32 text = m_tagTexts.intern({m_scratch.data(), raw.size() + sizeof owner}, &added);
    if (added)
        m_tagSets.push_back(m_aggregate.tagSet(m_tagOwners.key(owner), raw));
    m_aggregate.addTagged(m_tagSets[text], line.cost);
}

Result<void> RowReader::makeRoom()
{
    if (!m_aggregate.isFull(m_known.size() * sizeof(Known) + m_tagOwners.bytes() + m_tagTexts.bytes()))
        return ok();
    forget();
    return m_aggregate.spill();
}

void RowReader::growKnown()
{
    LargeVector<Known> table(std::max<size_t>(1024, m_known.size() * 2));
    for (const Known &known : m_known) {
        if (!known.used)
            continue;
        size_t slot = known.low & (table.size() - 1);
        while (table[slot].used)
            slot = (slot + 1) & (table.size() - 1);
        table[slot] = known;
    }
    m_known = std::move(table);
}

void RowReader::forget()
{
    m_known = {};
    m_knownCount = 0;
    m_tagOwners.clear();
    m_tagTexts.clear();
    m_tagSets = {};
}

} // namespace choba
