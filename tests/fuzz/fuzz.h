// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What every target defines: gives one input to a parser of foreign bytes. Bad input is an Error there; a
/// crash, a sanitizer's report or a broken promise() is a defect.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace choba {

/// What must hold whatever the input is.
inline void promise(bool kept, const char *words)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", words);
    std::abort();
}

/// The input in memory of exactly its size, so that reading beyond it is seen.
inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

} // namespace choba
