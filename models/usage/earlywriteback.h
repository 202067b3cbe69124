// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace choba {

/// Asks the system to bring a file that grows to the disk while it grows, so that the one who at last waits
/// for all of it (SQLite at its commit) finds little left to wait for. A hint: it promises nothing, and where
/// the system has no such call or there is no such file nothing happens.
class EarlyWriteback
{
public:
    explicit EarlyWriteback(const std::string &path);
    ~EarlyWriteback();
    EarlyWriteback(const EarlyWriteback &) = delete;
    EarlyWriteback &operator=(const EarlyWriteback &) = delete;

    /// Begins to write what the file has by now; does not wait.
    void begin() const;

private:
    int m_file = -1;
};

} // namespace choba
