// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/largememory.h"

#include <QtGlobal>

#include <cstdlib>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace choba {

void *allocateLarge(size_t bytes)
{
    constexpr size_t hugePage = 2 * 1024 * 1024;
    const bool isHuge = bytes >= hugePage;
    const size_t alignment = isHuge ? hugePage : alignof(std::max_align_t);
    const size_t size = (bytes + alignment - 1) / alignment * alignment;
    void *const memory = std::aligned_alloc(alignment, size);
    Q_CHECK_PTR(memory);
#ifdef MADV_HUGEPAGE
    if (isHuge)
        ::madvise(memory, size, MADV_HUGEPAGE); // a hint: without, small pages do as well
#endif
    return memory;
}

void freeLarge(void *memory)
{
    std::free(memory);
}

} // namespace choba
