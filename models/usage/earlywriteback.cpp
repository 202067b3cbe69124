// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/earlywriteback.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace choba {

#ifdef Q_OS_LINUX

EarlyWriteback::EarlyWriteback(const std::string &path)
    : m_file(::open(path.c_str(), O_RDONLY | O_CLOEXEC))
{}

EarlyWriteback::~EarlyWriteback()
{
    if (m_file >= 0)
        ::close(m_file);
}

void EarlyWriteback::begin() const
{
    if (m_file >= 0)
        ::sync_file_range(m_file, 0, 0, SYNC_FILE_RANGE_WRITE);
}

#else

EarlyWriteback::EarlyWriteback(const std::string &) {}
EarlyWriteback::~EarlyWriteback() = default;
void EarlyWriteback::begin() const {}

#endif

} // namespace choba
