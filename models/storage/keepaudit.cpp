// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keepaudit.h"

#include "models/storage/auditchainstore.h"
#include "models/storage/transaction.h"

#include <QFile>
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

} // namespace

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
    AuditChainStore store(database);
    CHOBA_TRY_ASSIGN(const std::optional<ChainHead> head, store.head());
    if (!head || head->rows == 0)
        return std::optional<KeptCheckpoint>();
    CHOBA_TRY_ASSIGN(const QByteArray seal, store.sealOf(head->rows));
    CHOBA_TRY_ASSIGN(const QDateTime now, store.now());
    KeptCheckpoint kept{path.isEmpty() ? auditCheckpointPath(head->chainId) : path,
                        {head->chainId, head->rows, head->link, seal, now}};
    CHOBA_TRY(appendCheckpoint(kept.path, kept.checkpoint));
    return std::optional(kept);
}

void keepCheckpointOrWarn(Database &database)
{
    const auto kept = keepCheckpoint(database);
    if (!kept)
        qCWarning(auditLog, "%s %s", qPrintable(kept.error().message), qPrintable(kept.error().detail));
}

Result<std::optional<KeptCheckpoint>> keepHourlyCheckpoint(Database &database)
{
    AuditChainStore store(database);
    CHOBA_TRY_ASSIGN(const std::optional<ChainHead> head, store.head());
    if (!head)
        return std::optional<KeptCheckpoint>();
    CHOBA_TRY_ASSIGN(const std::vector<AuditCheckpoint> before,
                     readCheckpoints(auditCheckpointPath(head->chainId)));
    CHOBA_TRY_ASSIGN(const QDateTime now, store.now());
    // Without one yet the chain's beginning counts: short-lived databases leave no files behind.
    const QDateTime last = before.empty() ? head->startedAt : before.back().at;
    const bool grown = before.empty() || before.back().rows < head->rows;
    if (!grown || (last <= now && last.secsTo(now) < checkpointMinutes * 60))
        return std::optional<KeptCheckpoint>();
    return keepCheckpoint(database);
}

} // namespace choba
