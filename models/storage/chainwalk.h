// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/verifyaudit.h"

namespace choba {

/// Goes along the chain row by row and stops at the first that is not as it was written. Pure.
class ChainWalk
{
public:
    ChainWalk(const ChainHead &head, AuditEvidence evidence);

    /// The next row, in the order of the numbers.
    std::optional<AuditProblem> take(const StoredChainRow &stored);
    /// After the last row.
    std::optional<AuditProblem> finish();

    qint64 rows() const { return m_rows; }
    qint64 keptBack() const { return m_keptBack; }
    /// What has to seal the next row; nothing where the first key is not known.
    const std::optional<SealKey> &nextKey() const { return m_key; }
    int checkpoints() const { return m_compared; }
    const std::vector<ClockStep> &clockSteps() const { return m_clockSteps; }
    const std::vector<DeclaredRestore> &restores() const { return m_restores; }

private:
    std::optional<AuditProblem> compareCheckpoints(const StoredChainRow &stored);
    void watchClock(const StoredChainRow &stored);
    void noteRestore(const StoredChainRow &stored);
    QString epoch() const { return m_restores.empty() ? QString() : m_restores.back().epoch; }
    DeclaredRestore *restoreThatRetired(const AuditCheckpoint &checkpoint);
    std::optional<AuditProblem> judgeRetired();

    ChainHead m_head;
    std::vector<AuditCheckpoint> m_checkpoints; ///< by rows
    std::size_t m_nextCheckpoint = 0;
    QString m_place;
    std::vector<DeclaredRestore> m_restores;
    std::vector<AuditCheckpoint> m_retired; ///< of another epoch than the row they count
    int m_compared = 0;
    qint64 m_lastGood = 0; ///< rows of the last checkpoint that fitted
    std::optional<SealKey> m_key;
    ChainDigest m_link;
    qint64 m_rows = 0;
    qint64 m_keptBack = 0;
    std::string m_latest; ///< the latest time seen
    std::vector<ClockStep> m_clockSteps;
};

} // namespace choba
