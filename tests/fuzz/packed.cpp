// SPDX-License-Identifier: GPL-3.0-or-later
// gzip and zip archives: cut, damaged, padded, several members. What comes out does not depend on the steps
// in which it is taken.
#include "models/usage/reportfile.h"
#include "tests/fuzz/memoryfile.h"

#include <vector>

using namespace choba;

namespace {

constexpr qint64 enough = 8 * 1024 * 1024; ///< of an archive that unpacks to very much

/// The unpacked bytes, as far as they come.
Result<QByteArray> unpacked(const ReportFile &file, qint64 step)
{
    CHOBA_TRY_ASSIGN(const std::unique_ptr<ByteSource> source, openPacked(file));
    std::vector<char> buffer(static_cast<size_t>(step));
    QByteArray all;
    for (;;) {
        CHOBA_TRY_ASSIGN(const qint64 got, source->read(buffer.data(), step));
        promise(got >= 0 && got <= step, "no more is given than was asked for");
        all.append(buffer.data(), got);
        if (got < step || all.size() >= enough)
            return all.first(std::min<qsizetype>(all.size(), enough));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static MemoryFile memory;
    memory.set(data, size);
    const auto file = ReportFile::open(memory.path());
    if (!file || (*file)->packing() == ReportFile::Packing::Plain)
        return 0;
    const auto large = unpacked(**file, 1024 * 1024);
    const auto small = unpacked(**file, 4093);
    promise(large.has_value() == small.has_value(), "steps do not decide whether it can be read");
    if (large)
        promise(*large == *small, "steps do not decide what is read");
    return 0;
}
