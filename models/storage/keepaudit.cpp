// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keepaudit.h"

#include "models/storage/auditchainstore.h"
#include "models/storage/transaction.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QUuid>

#include <sodium.h>

namespace choba {

namespace {

Q_LOGGING_CATEGORY(auditLog, "choba.audit")

constexpr int checkpointMinutes = 60;

Result<void> startWith(Database &database, const QString &chainId, const SealKey &key)
{
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    // The file comes first: a chain whose first key is lost could never be verified to the end.
    CHOBA_TRY(writeAuditKey(chainId, key));
    AuditChainStore store(database);
    CHOBA_TRY_ASSIGN(const QDateTime now, store.now());
    CHOBA_TRY(store.start(chainId, key, now));
    return transaction.commit();
}

Result<std::optional<KeptCheckpoint>> keep(Database &database, const QString &path, bool deliberate)
{
    AuditChainStore store(database);
    CHOBA_TRY_ASSIGN(const std::optional<ChainHead> head, store.head());
    if (!head || head->rows == 0)
        return std::optional<KeptCheckpoint>();
    AuditCheckpoint checkpoint;
    checkpoint.chainId = head->chainId;
    checkpoint.rows = head->rows;
    checkpoint.link = head->link;
    CHOBA_TRY_ASSIGN(checkpoint.seal, store.sealOf(head->rows));
    CHOBA_TRY_ASSIGN(checkpoint.at, store.now());
    CHOBA_TRY_ASSIGN(checkpoint.epoch, store.epoch());
    checkpoint.place = auditPlace(database.location());
    checkpoint.isDeliberate = deliberate;
    const KeptCheckpoint kept{path.isEmpty() ? auditCheckpointPath(head->chainId) : path, checkpoint};
    CHOBA_TRY(appendCheckpoint(kept.path, kept.checkpoint));
    return std::optional(kept);
}

} // namespace

QString auditPlace(const DatabaseLocation &location)
{
    if (location.engine() == Engine::Postgres)
        return location.displayName();
    const QFileInfo file(location.filePath());
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

Result<void> startAuditChain(Database &database)
{
    AuditChainStore store(database);
    CHOBA_TRY_ASSIGN(const bool there, store.isThere());
    if (!there)
        return ok();
    CHOBA_TRY_ASSIGN(const std::optional<ChainHead> head, store.head());
    if (head)
        return ok();
    if (sodium_init() < 0)
        return Error::of(ErrorKind::Storage, QStringLiteral("libsodium"));
    const QString chainId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto started = startWith(database, chainId, SealKey::random());
    if (started)
        return ok();
    QFile::remove(auditKeyPath(chainId)); // of a chain that did not come to be
    CHOBA_TRY_ASSIGN(const std::optional<ChainHead> others, store.head());
    return others ? ok() : started; // another program was first
}

Result<std::optional<KeptCheckpoint>> keepCheckpoint(Database &database, const QString &path)
{
    return keep(database, path, true);
}

void keepCheckpointOrWarn(Database &database)
{
    const auto kept = keep(database, {}, false);
    if (!kept)
        qCWarning(auditLog, "%s %s", qPrintable(kept.error().message), qPrintable(kept.error().detail));
}

Result<std::optional<KeptCheckpoint>> keepHourlyCheckpoint(Database &database)
{
    AuditChainStore store(database);
    CHOBA_TRY_ASSIGN(const std::optional<ChainHead> head, store.head());
    if (!head)
        return std::optional<KeptCheckpoint>();
    CHOBA_TRY_ASSIGN(std::vector<AuditCheckpoint> before,
                     readCheckpoints(auditCheckpointPath(head->chainId)));
    // Those of another epoch count another copy's entries.
    CHOBA_TRY_ASSIGN(const QString epoch, store.epoch());
    before.erase(std::remove_if(before.begin(), before.end(),
                                [&](const AuditCheckpoint &one) { return one.epoch != epoch; }),
                 before.end());
    CHOBA_TRY_ASSIGN(const QDateTime now, store.now());
    // Without one yet the chain's beginning counts: short-lived databases leave no files behind.
    const QDateTime last = before.empty() ? head->startedAt : before.back().at;
    const bool grown = before.empty() || before.back().rows < head->rows;
    if (!grown || (last <= now && last.secsTo(now) < checkpointMinutes * 60))
        return std::optional<KeptCheckpoint>();
    return keep(database, {}, false);
}

} // namespace choba
