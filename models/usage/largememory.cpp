// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/largememory.h"

#include <QtGlobal>

#include <new>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace choba {

#ifdef Q_OS_LINUX

namespace {

constexpr size_t hugePage = 2 * 1024 * 1024;

size_t wholePages(size_t bytes)
{
    return (bytes + hugePage - 1) / hugePage * hugePage;
}

/// Straight from the system, and back to it: a heap would keep the holes that alignment makes.
void *mapPages(size_t size)
{
    void *const mapped =
        ::mmap(nullptr, size + hugePage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED)
        return nullptr;
    char *const begin = static_cast<char *>(mapped);
    const size_t before = (hugePage - reinterpret_cast<quintptr>(begin) % hugePage) % hugePage;
    if (before != 0)
        ::munmap(begin, before);
    ::munmap(begin + before + size, hugePage - before);
    ::madvise(begin + before, size, MADV_HUGEPAGE); // a hint: without, small pages do as well
    return begin + before;
}

} // namespace

void *allocateLarge(size_t bytes)
{
    void *const memory = bytes >= hugePage ? mapPages(wholePages(bytes)) : ::operator new(bytes);
    Q_CHECK_PTR(memory);
    return memory;
}

void freeLarge(void *memory, size_t bytes)
{
    if (bytes >= hugePage)
        ::munmap(memory, wholePages(bytes));
    else
        ::operator delete(memory);
}

#else

void *allocateLarge(size_t bytes)
{
    return ::operator new(bytes);
}

void freeLarge(void *memory, size_t)
{
    ::operator delete(memory);
}

#endif

} // namespace choba
