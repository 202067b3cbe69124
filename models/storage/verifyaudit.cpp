// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/verifyaudit.h"

#include "models/base/clock.h"
#include "models/storage/chainwalk.h"
#include "models/storage/keepaudit.h"

#include <QCoreApplication>

#include <future>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VerifyAudit)
};

constexpr int pageRows = 20'000; ///< some megabytes, and a few hundredths of a second to a cancel

/// One snapshot for the head and all pages; nothing is written, so it always ends in a rollback.
class Snapshot
{
public:
    static Result<Snapshot> begin(Database &database)
    {
        const bool sqlite = database.engine() == Engine::Sqlite;
        CHOBA_TRY(database.exec(sqlite ? QStringLiteral("BEGIN")
                                       : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")));
        return Snapshot(database);
    }
    ~Snapshot()
    {
        if (m_database != nullptr)
            (void)m_database->exec(QStringLiteral("ROLLBACK")); // it held nothing
    }
    Snapshot(Snapshot &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {}
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    Snapshot &operator=(Snapshot &&) = delete;

private:
    explicit Snapshot(Database &database)
        : m_database(&database)
    {}
    Database *m_database;
};

std::optional<AuditProblem> takeAll(ChainWalk &walk, const ChainPage &page)
{
    for (const StoredChainRow &row : page.rows) {
        if (auto problem = walk.take(row))
            return problem;
    }
    return {};
}

/// The next page is read while the last one is hashed: both take about as long.
Result<std::optional<AuditProblem>> walkPages(AuditChainStore &store, ChainWalk &walk,
                                              const AuditProgress &progress)
{
    CHOBA_TRY_ASSIGN(const ChainNumbers numbers, store.numbers());
    ChainPage hashed;
    std::future<std::optional<AuditProblem>> hashing;
    qint64 first = std::min<qint64>(numbers.first, 1);
    for (bool more = true; more;) {
        auto next = store.page(first, pageRows);
        if (hashing.valid()) {
            if (auto problem = hashing.get())
                return problem;
        }
        if (!next)
            return std::move(next).error();
        if (progress && !progress(walk.rows(), numbers.last))
            //: ja: 検証を中止しました。
            return Error::of(ErrorKind::Cancelled, Words::tr("The verification was cancelled."));
        more = !next->rows.empty();
        first = more ? next->rows.back().row.number + 1 : first;
        hashed = *std::move(next);
        hashing = std::async([&walk, &hashed] { return takeAll(walk, hashed); });
    }
    return hashing.valid() ? hashing.get() : std::optional<AuditProblem>();
}

Result<std::optional<AuditProblem>> compareEnd(AuditChainStore &store, ChainWalk &walk)
{
    if (auto problem = walk.finish())
        return problem;
    if (walk.nextKey()) {
        CHOBA_TRY_ASSIGN(const bool fits, store.sealsNext(*walk.nextKey()));
        if (!fits)
            return std::optional(AuditProblem{
                AuditProblem::Kind::Missing, walk.rows() + 1, 0,
                //: ja: %1件目以降の記録が切り取られています。先頭情報の鍵がその続きのものではありません。
                Words::tr("Entries from %1 on were cut off: the key at the end is not the next one.")
                    .arg(walk.rows() + 1)});
    }
    CHOBA_TRY_ASSIGN(const std::optional<qint64> unbound, store.unboundRow());
    if (unbound)
        return std::optional(AuditProblem{
            AuditProblem::Kind::Unbound, 0, *unbound,
            //: ja: 監査ログの行（ID %1）はプログラムが書き込んだものではありません。
            Words::tr("The row with id %1 in the log was not written by the program.").arg(*unbound)});
    return std::optional<AuditProblem>();
}

std::optional<AuditProblem> restarted(const ChainHead &head, const AuditEvidence &evidence)
{
    if (evidence.foreignCheckpoints == 0 || !evidence.checkpoints.empty())
        return {};
    return AuditProblem{
        AuditProblem::Kind::Restarted, 1, 0,
        //: ja: チェックポイントは別の監査ログのものです。このログは %1 に新しく始められています。
        Words::tr("The checkpoints are of another log; this one was begun on %1.")
            .arg(head.startedAt.toString(Qt::ISODate))};
}

} // namespace

QString spelled(AuditProblem::Kind kind)
{
    switch (kind) {
    case AuditProblem::Kind::Missing:
        return QStringLiteral("missing");
    case AuditProblem::Kind::Deleted:
        return QStringLiteral("deleted");
    case AuditProblem::Kind::Changed:
        return QStringLiteral("changed");
    case AuditProblem::Kind::Resealed:
        return QStringLiteral("resealed");
    case AuditProblem::Kind::Unbound:
        return QStringLiteral("unbound");
    case AuditProblem::Kind::RolledBack:
        return QStringLiteral("rolled_back");
    case AuditProblem::Kind::Restarted:
        return QStringLiteral("restarted");
    }
    Q_UNREACHABLE();
}

bool AuditVerdict::hasUnknownRestore() const
{
    return std::any_of(restores.begin(), restores.end(), [](const DeclaredRestore &restore) {
        return restore.leftBehind > 0 && !restore.isKnownHere;
    });
}

QString words(const DeclaredRestore &restore)
{
    //: ja: %2 が %1 に、%4 に作成されたバックアップ「%3」から復元しました。
    QString words =
        Words::tr("Restored on %1 by %2 from the backup %3 of %4.")
            .arg(tokyoString(restore.at), restore.by, restore.backup, tokyoString(restore.madeAt));
    if (restore.leftBehind > 0) {
        //: ja: それまでに確認されていた%n件の記録は、復元後のデータベースにはありません。
        words += QLatin1Char(' ') + Words::tr("%n entry(s) counted before are not in it.", nullptr,
                                              static_cast<int>(restore.leftBehind));
    }
    if (restore.leftBehind > 0 && !restore.isKnownHere) {
        //: ja: この復元を伝えるのは監査ログだけです。本人に確認し、「chobactl audit
        //: checkpoint」で承認してください。
        words += QLatin1Char(' ') + Words::tr("Only the log itself says so: ask them, then accept it with "
                                              "\"chobactl audit checkpoint\".");
    }
    return words;
}

QString keptBackWords(const AuditVerdict &verdict)
{
    if (verdict.keptBack == 0)
        return {};
    //: ja: 閲覧できない記録が%n件あり、連鎖の中の位置だけを確認しました。
    return Words::tr("%n entry(s) are not for you to read; only their place in the chain was checked.",
                     nullptr, static_cast<int>(verdict.keptBack));
}

Result<AuditVerdict> verifyAudit(Database &database, AuditEvidence evidence, const AuditProgress &progress)
{
    CHOBA_TRY_ASSIGN(const Snapshot snapshot, Snapshot::begin(database));
    AuditChainStore store(database);
    CHOBA_TRY_ASSIGN(const std::optional<ChainHead> head, store.head());
    if (!head)
        return Error::of(ErrorKind::Conflict,
                         Words::tr("The audit log of this database has not been started. \"chobactl init\" "
                                   "does that."));
    AuditVerdict verdict;
    verdict.head = *head;
    verdict.sealsChecked = evidence.firstKey.has_value();
    if (!evidence.checkpoints.empty())
        verdict.lastCheckpoint = evidence.checkpoints.back().at;
    verdict.firstBad = restarted(*head, evidence);
    evidence.place = auditPlace(database.location());
    ChainWalk walk(*head, std::move(evidence));
    if (!verdict.firstBad) {
        CHOBA_TRY_ASSIGN(verdict.firstBad, walkPages(store, walk, progress));
    }
    if (!verdict.firstBad) {
        CHOBA_TRY_ASSIGN(verdict.firstBad, compareEnd(store, walk));
    }
    verdict.rows = walk.rows();
    verdict.keptBack = walk.keptBack();
    verdict.checkpoints = walk.checkpoints();
    verdict.clockSteps = walk.clockSteps();
    verdict.restores = walk.restores();
    return verdict;
}

Result<AuditEvidence> auditEvidence(Database &database, const std::optional<QString> &keyFile,
                                    const std::optional<QString> &checkpointFile)
{
    CHOBA_TRY_ASSIGN(const std::optional<ChainHead> head, AuditChainStore(database).head());
    AuditEvidence evidence;
    if (!head)
        return evidence;
    CHOBA_TRY_ASSIGN(evidence.firstKey, readAuditKey(keyFile.value_or(auditKeyPath(head->chainId))));
    if (keyFile && !evidence.firstKey)
        //: ja: %1 がありません。
        return Error::of(ErrorKind::NotFound, Words::tr("%1 is not there.").arg(*keyFile));
    const QString checkpoints = checkpointFile.value_or(auditCheckpointPath(head->chainId));
    CHOBA_TRY_ASSIGN(std::vector<AuditCheckpoint> all, readCheckpoints(checkpoints));
    if (checkpointFile && all.empty())
        //: ja: %1 にチェックポイントがありません。
        return Error::of(ErrorKind::NotFound,
                         Words::tr("There is no checkpoint in %1.").arg(*checkpointFile));
    for (AuditCheckpoint &checkpoint : all) {
        if (checkpoint.chainId == head->chainId)
            evidence.checkpoints.push_back(std::move(checkpoint));
        else
            ++evidence.foreignCheckpoints;
    }
    return evidence;
}

} // namespace choba
