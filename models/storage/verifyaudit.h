// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/auditchainstore.h"
#include "models/storage/auditfiles.h"

#include <functional>

namespace choba {

/// What is known of the chain outside its database.
struct AuditEvidence
{
    std::optional<SealKey> firstKey; ///< without it the seals cannot be checked
    std::vector<AuditCheckpoint> checkpoints;
    /// Checkpoints of some other chain, where a file was named: the log may have been begun anew.
    int foreignCheckpoints = 0;
    QString place; ///< auditPlace() of the database; checkpoints of its copies elsewhere are not its own
};

/// The first row that is not as it was written.
struct AuditProblem
{
    enum class Kind {
        Missing,    ///< a number is left out, or rows at the end are gone
        Deleted,    ///< the chain knows a row the log no longer has
        Changed,    ///< text, place or link differ from what was bound
        Resealed,   ///< consistent, but not sealed by this chain's keys or not what a checkpoint counts
        Unbound,    ///< a row of the log that is not in the chain
        RolledBack, ///< an older state, and no restore in the log that explains it
        Restarted   ///< another chain than the checkpoints'
    };
    Kind kind = Kind::Missing;
    qint64 number = 0;  ///< in the chain; 0 for an unbound row
    qint64 auditId = 0; ///< 0 where none is known
    QString message;
};

/// "missing", "deleted", "changed", "resealed", "unbound", "rolled_back", "restarted".
QString spelled(AuditProblem::Kind kind);

/// The machine's clock went back by more than a minute: later rows claim an earlier time.
struct ClockStep
{
    qint64 number = 0; ///< of the first row with the earlier time
    QDateTime before;
    QDateTime after;
};

/// A restore the log itself tells of. It retires the checkpoints of the state it replaced.
struct DeclaredRestore
{
    qint64 number = 0; ///< of its entry
    QDateTime at;      ///< by the clock that seals
    QString by;
    QString backup;
    QDateTime madeAt; ///< of the backup
    QString epoch;
    qint64 leftBehind = 0; ///< entries that checkpoints of before had counted and that are gone
    /// By the restore's own checkpoint here, or one a person has made since. Else the log alone says so,
    /// and whoever can write the database can make it say so.
    bool isKnownHere = false;
};

struct AuditVerdict
{
    ChainHead head;
    qint64 rows = 0;     ///< found good
    qint64 keptBack = 0; ///< of them: only counted, as they are not for who asks
    std::optional<AuditProblem> firstBad;
    std::vector<ClockStep> clockSteps; ///< up to the first bad row; at most 100
    bool sealsChecked = false;
    int checkpoints = 0; ///< that were compared
    std::optional<QDateTime> lastCheckpoint;
    std::vector<DeclaredRestore> restores{};

    /// A restore that left entries behind which somebody has to ask about once.
    bool hasUnknownRestore() const;
    bool isIntact() const { return !firstBad && clockSteps.empty(); }
};

/// A sentence for people: when, by whom, from which backup, and what became of the rest.
QString words(const DeclaredRestore &restore);

/// That some entries were only counted; "" where all were read.
QString keptBackWords(const AuditVerdict &verdict);

/// Rows done and in all; false to cancel.
using AuditProgress = std::function<bool(qint64 done, qint64 total)>;

/// Walks the whole chain in one snapshot and compares it with \a evidence; changes nothing. Up to the first
/// bad row. Conflict where the chain has not been started; Cancelled.
Result<AuditVerdict> verifyAudit(Database &database, AuditEvidence evidence,
                                 const AuditProgress &progress = {});

/// What lies in the named files, in those of this user where none are named.
Result<AuditEvidence> auditEvidence(Database &database, const std::optional<QString> &keyFile = {},
                                    const std::optional<QString> &checkpointFile = {});

} // namespace choba
