// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/usage/exactsum.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

class QTemporaryFile;

namespace choba {

/// What one series, or one tag value, comes to on one day (days since 1970-01-01; 0 for tags).
struct DaySum
{
    quint32 day = 0;
    quint64 lines = 0;
    ExactSum cost;
    ExactSum usage;
};

/// One entry of a run. The key is an encoded RunKey; runs are ordered by its bytes.
struct RunEntry
{
    std::string_view key;
    ExactSum onDemand;
    std::span<const DaySum> days; ///< ascending
};

/// The parts of a key in the order that sorts runs: versions together, their charges before their tag costs.
/// Texts are UTF-8 without NUL.
struct RunKey
{
    std::string_view payer;
    std::string_view period; ///< "2026-03"
    bool isTag = false;
    std::string_view account;
    std::string_view productCode;
    std::string_view region;       ///< or the tag's key
    std::string_view lineItemType; ///< or the tag's value
    std::string_view usageType;
    std::string_view chargeClass;
    std::string_view detail;

    void encode(std::string &key) const;
    static RunKey decode(std::string_view key); ///< views into \a key
};

/// A sorted sequence of entries, read once.
class ChargeRun
{
public:
    virtual ~ChargeRun() = default;
    /// Moves on to the next entry, the first at the first call; false at the end. entry() is valid until the
    /// next call.
    virtual Result<bool> next() = 0;
    virtual const RunEntry &entry() const = 0;
};

/// Writes sorted entries to an unnamed temporary file, for a report with more groups than memory is given.
class RunFile
{
public:
    static Result<std::unique_ptr<RunFile>> create();
    ~RunFile();

    Result<void> append(const RunEntry &entry);
    /// Ends writing; the run owns the file, which vanishes with it.
    static Result<std::unique_ptr<ChargeRun>> read(std::unique_ptr<RunFile> file);

private:
    RunFile();
    Result<void> flush();

    std::unique_ptr<QTemporaryFile> m_file;
    std::string m_buffer;
    friend class RunFileReader;
};

/// Several runs as one; entries with the same key become one, their days added up.
std::unique_ptr<ChargeRun> mergeRuns(std::vector<std::unique_ptr<ChargeRun>> runs);

} // namespace choba
