// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/fuzz.h"

#include <sys/mman.h>
#include <unistd.h>

namespace choba {

/// A file that lies in memory and has a path, for parsers that open one. Linux only, as the fuzzing is.
class MemoryFile
{
public:
    MemoryFile()
        : m_descriptor(memfd_create("input", MFD_CLOEXEC))
    {
        promise(m_descriptor >= 0, "a file in memory can be made");
    }
    ~MemoryFile() { ::close(m_descriptor); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    void set(const uint8_t *data, size_t size)
    {
        promise(::ftruncate(m_descriptor, 0) == 0, "the file in memory can be emptied");
        promise(::pwrite(m_descriptor, data, size, 0) == static_cast<ssize_t>(size),
                "the file in memory can be written");
    }
    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }

private:
    int m_descriptor;
};

} // namespace choba
