// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/chargerun.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <cstring>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChargeRun)
};

constexpr size_t fileBuffer = 256 * 1024;

Error fileError(const QTemporaryFile &file)
{
    return Error::of(ErrorKind::Storage,
                     Words::tr("The temporary file %1 cannot be written or read; is the disk full?")
                         .arg(file.fileTemplate()),
                     file.errorString());
}

template <typename T>
void put(std::string &out, const T &value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

Error sumTooLarge()
{
    return Error::invalid(QStringLiteral("usage_amount"),
                          Words::tr("A sum of usage amounts is larger than can be held."));
}

} // namespace

void RunKey::encode(std::string &key) const
{
    key.clear();
    const std::string_view kind = isTag ? "T" : "C";
    for (const std::string_view part :
         {payer, period, kind, account, productCode, region, lineItemType, usageType, chargeClass, detail}) {
        key.append(part);
        key.push_back('\0');
    }
}

RunKey RunKey::decode(std::string_view key)
{
    std::array<std::string_view, 10> parts;
    for (std::string_view &part : parts) {
        const size_t end = key.find('\0');
        part = key.substr(0, end);
        key.remove_prefix(std::min(key.size(), part.size() + 1));
    }
    return {parts[0], parts[1], parts[2] == "T", parts[3], parts[4],
            parts[5], parts[6], parts[7],        parts[8], parts[9]};
}

class RunFileReader final : public ChargeRun
{
public:
    explicit RunFileReader(std::unique_ptr<RunFile> file)
        : m_file(std::move(file))
    {}

    Result<bool> next() override
    {
        if (m_at == m_buffer.size() && m_file->m_file->atEnd())
            return false;
        quint32 keyLength = 0;
        quint32 dayCount = 0;
        CHOBA_TRY(take(keyLength));
        CHOBA_TRY(take(dayCount));
        CHOBA_TRY(take(m_entry.onDemand));
        m_key.resize(keyLength);
        CHOBA_TRY(take(m_key.data(), keyLength));
        m_days.resize(dayCount);
        for (DaySum &day : m_days)
            CHOBA_TRY(take(day));
        m_entry.key = m_key;
        m_entry.days = m_days;
        return true;
    }
    const RunEntry &entry() const override { return m_entry; }

private:
    template <typename T>
    Result<void> take(T &value)
    {
        return take(reinterpret_cast<char *>(&value), sizeof value);
    }
    Result<void> take(char *out, size_t size)
    {
        while (size != 0) {
            if (m_at == m_buffer.size()) {
                m_buffer.resize(fileBuffer);
                const qint64 read = m_file->m_file->read(m_buffer.data(), fileBuffer);
                if (read <= 0)
                    return fileError(*m_file->m_file);
                m_buffer.resize(static_cast<size_t>(read));
                m_at = 0;
            }
            const size_t part = std::min(size, m_buffer.size() - m_at);
            std::memcpy(out, m_buffer.data() + m_at, part);
            m_at += part;
            out += part;
            size -= part;
        }
        return ok();
    }

    std::unique_ptr<RunFile> m_file;
    std::string m_buffer;
    size_t m_at = 0;
    std::string m_key;
    std::vector<DaySum> m_days;
    RunEntry m_entry;
};

RunFile::RunFile()
    : m_file(std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/choba-import-XXXXXX")))
{}

RunFile::~RunFile() = default;

Result<std::unique_ptr<RunFile>> RunFile::create()
{
    std::unique_ptr<RunFile> file(new RunFile);
    if (!file->m_file->open())
        return fileError(*file->m_file);
    return file;
}

Result<void> RunFile::append(const RunEntry &entry)
{
    put(m_buffer, static_cast<quint32>(entry.key.size()));
    put(m_buffer, static_cast<quint32>(entry.days.size()));
    put(m_buffer, entry.onDemand);
    m_buffer.append(entry.key);
    for (const DaySum &day : entry.days)
        put(m_buffer, day);
    return m_buffer.size() < fileBuffer ? ok() : flush();
}

Result<void> RunFile::flush()
{
    if (m_file->write(m_buffer.data(), static_cast<qint64>(m_buffer.size())) !=
        static_cast<qint64>(m_buffer.size()))
        return fileError(*m_file);
    m_buffer.clear();
    return ok();
}

Result<std::unique_ptr<ChargeRun>> RunFile::read(std::unique_ptr<RunFile> file)
{
    CHOBA_TRY(file->flush());
    if (!file->m_file->flush() || !file->m_file->seek(0))
        return fileError(*file->m_file);
    return std::unique_ptr<ChargeRun>(std::make_unique<RunFileReader>(std::move(file)));
}

namespace {

class MergedRun final : public ChargeRun
{
public:
    explicit MergedRun(std::vector<std::unique_ptr<ChargeRun>> runs)
        : m_runs(std::move(runs))
    {}

    Result<bool> next() override
    {
        CHOBA_TRY(advance());
        const ChargeRun *least = nullptr;
        for (size_t i = 0; i < m_runs.size(); ++i) {
            const int order = least == nullptr ? -1 : m_runs[i]->entry().key.compare(least->entry().key);
            if (order > 0)
                continue;
            if (order < 0) {
                least = m_runs[i].get();
                m_taken.clear();
            }
            m_taken.push_back(i);
        }
        if (least == nullptr)
            return false;
        if (m_taken.size() == 1)
            m_entry = least->entry();
        else
            CHOBA_TRY(combine());
        return true;
    }
    const RunEntry &entry() const override { return m_entry; }

private:
    /// Moves every run whose entry was used, and drops those at their end.
    Result<void> advance()
    {
        if (!m_started) {
            m_started = true;
            for (size_t i = 0; i < m_runs.size(); ++i)
                m_taken.push_back(i);
        }
        for (auto taken = m_taken.rbegin(); taken != m_taken.rend(); ++taken) {
            CHOBA_TRY_ASSIGN(const bool more, m_runs[*taken]->next());
            if (!more)
                m_runs.erase(m_runs.begin() + static_cast<std::ptrdiff_t>(*taken));
        }
        m_taken.clear();
        return ok();
    }
    Result<void> combine()
    {
        m_days.clear();
        m_entry = {m_runs[m_taken.front()]->entry().key, {}, {}};
        for (const size_t taken : m_taken) {
            const RunEntry &part = m_runs[taken]->entry();
            if (!m_entry.onDemand.add(part.onDemand))
                return sumTooLarge();
            m_days.insert(m_days.end(), part.days.begin(), part.days.end());
        }
        std::stable_sort(m_days.begin(), m_days.end(),
                         [](const DaySum &left, const DaySum &right) { return left.day < right.day; });
        size_t kept = 0;
        for (size_t i = 1; i < m_days.size(); ++i) {
            if (m_days[i].day != m_days[kept].day) {
                m_days[++kept] = m_days[i];
                continue;
            }
            m_days[kept].lines += m_days[i].lines;
            if (!m_days[kept].cost.add(m_days[i].cost) || !m_days[kept].usage.add(m_days[i].usage))
                return sumTooLarge();
        }
        m_days.resize(std::min(kept + 1, m_days.size()));
        m_entry.days = m_days;
        return ok();
    }

    std::vector<std::unique_ptr<ChargeRun>> m_runs;
    std::vector<size_t> m_taken;
    std::vector<DaySum> m_days;
    RunEntry m_entry;
    bool m_started = false;
};

} // namespace

std::unique_ptr<ChargeRun> mergeRuns(std::vector<std::unique_ptr<ChargeRun>> runs)
{
    return std::make_unique<MergedRun>(std::move(runs));
}

} // namespace choba
