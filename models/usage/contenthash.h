// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace choba {

/// Names the contents of a file, so that the same report is known again. A hash of the hashes of its blocks,
/// which threads make in any order: 128 bits of XXH3, at memory speed. It recognises a report; it is no seal
/// against a forger, who could as well write another report.
class ContentHash
{
public:
    struct Digest
    {
        quint64 low = 0;
        quint64 high = 0;
    };
    static Digest digestOf(const char *data, qint64 size);

    /// Makes room for \a blocks; a block never set is empty.
    void resize(size_t blocks) { m_blocks.resize(blocks); }
    void set(size_t block, const char *data, qint64 size) { m_blocks[block] = digestOf(data, size); }
    void add(const char *data, qint64 size) { m_blocks.push_back(digestOf(data, size)); }
    QByteArray hex() const;

private:
    std::vector<Digest> m_blocks;
};

/// digestOf() in wider steps. \pre the machine has AVX2
ContentHash::Digest contentDigestAvx2(const char *data, qint64 size);

} // namespace choba
