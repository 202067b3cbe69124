// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace choba {

/// Memory for tables whose entries are met in any order: on huge pages, where the system has them, the
/// processor finds one without walking page tables. Ends the program when there is none, as operator new does
/// here.
void *allocateLarge(size_t bytes);
void freeLarge(void *memory, size_t bytes); ///< \a bytes as they were asked for

template <typename T>
struct LargeAllocator
{
    using value_type = T;
    LargeAllocator() = default;
    template <typename Other>
    LargeAllocator(const LargeAllocator<Other> &)
    {}
    T *allocate(size_t count) { return static_cast<T *>(allocateLarge(count * sizeof(T))); }
    void deallocate(T *memory, size_t count) { freeLarge(memory, count * sizeof(T)); }
    bool operator==(const LargeAllocator &) const { return true; }
};

template <typename T>
using LargeVector = std::vector<T, LargeAllocator<T>>;

} // namespace choba
