// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/secretstore.h"

namespace choba {

namespace {

SecretHead headOf(const Row &row)
{
    const auto kind = parseSecretKind(row.text(0), {}); // the table's CHECK allows no other
    return {{kind.value_or(SecretKind::RootMail), row.text(1)}, row.instant(2), row.text(3)};
}

} // namespace

Result<std::optional<SecretLock>> SecretStore::lock()
{
    return m_database
        .statement(QStringLiteral("SELECT kind, keychain_entry, salt, operations, memory_bytes, nonce, "
                                  "wrapped_key, row_version FROM secret_lock"))
        .first([](const Row &row) {
            return SecretLock{row.text(0) == spelled(LockKind::Keychain) ? LockKind::Keychain
                                                                         : LockKind::Passphrase,
                              row.text(1),
                              row.bytes(2),
                              row.int64(3),
                              row.int64(4),
                              {row.bytes(5), row.bytes(6)},
                              row.int32(7)};
        });
}

Result<bool> SecretStore::writeLock(const SecretLock &lock, int basedOn)
{
    const QString sql =
        basedOn == 0
            ? QStringLiteral("INSERT INTO secret_lock (kind, keychain_entry, salt, operations, memory_bytes, "
                             "nonce, wrapped_key, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            : QStringLiteral("UPDATE secret_lock SET kind = ?, keychain_entry = ?, salt = ?, operations = ?, "
                             "memory_bytes = ?, nonce = ?, wrapped_key = ?, row_version = row_version + 1 "
                             "WHERE row_version = ?");
    CHOBA_TRY_ASSIGN(const qint64 written, m_database.statement(sql)
                                               .bind(spelled(lock.kind))
                                               .bind(lock.keychainEntry)
                                               .bind(lock.salt.isNull() ? QByteArray("") : lock.salt)
                                               .bind(lock.operations)
                                               .bind(lock.memoryBytes)
                                               .bind(lock.wrapped.nonce)
                                               .bind(lock.wrapped.bytes)
                                               .bind(basedOn == 0 ? 1 : basedOn)
                                               .execCounting());
    return written == 1;
}

Result<std::vector<SecretHead>> SecretStore::heads()
{
    return m_database
        .statement(QStringLiteral("SELECT kind, subject, set_at, set_by FROM secret ORDER BY kind, subject"))
        .rows(headOf);
}

Result<std::optional<SecretHead>> SecretStore::head(const SecretName &name)
{
    return m_database
        .statement(
            QStringLiteral("SELECT kind, subject, set_at, set_by FROM secret WHERE kind = ? AND subject = ?"))
        .bind(spelled(name.kind))
        .bind(name.subject)
        .first(headOf);
}

Result<std::optional<SealedBytes>> SecretStore::sealed(const SecretName &name)
{
    const auto bytes = [](const Row &row) { return SealedBytes{row.bytes(0), row.bytes(1)}; };
    // On a server whoever works with mail may have this one without seeing the others.
    if (name.kind == SecretKind::SmtpPassword && m_database.engine() == Engine::Postgres)
        return m_database.statement(QStringLiteral("SELECT nonce, sealed FROM sealed_mail_password()"))
            .first(bytes);
    return m_database
        .statement(QStringLiteral("SELECT nonce, sealed FROM secret WHERE kind = ? AND subject = ?"))
        .bind(spelled(name.kind))
        .bind(name.subject)
        .first(bytes);
}

/// Two statements: an upsert would need the right to read what it overwrites.
Result<void> SecretStore::write(const SecretHead &head, const SealedBytes &sealed)
{
    const auto run = [&](const QString &sql) {
        return m_database.statement(sql)
            .bind(sealed.nonce)
            .bind(sealed.bytes)
            .bind(head.setAt)
            .bind(head.setBy)
            .bind(spelled(head.name.kind))
            .bind(head.name.subject)
            .execCounting();
    };
    CHOBA_TRY_ASSIGN(const qint64 changed,
                     run(QStringLiteral("UPDATE secret SET nonce = ?, sealed = ?, set_at = ?, set_by = ? "
                                        "WHERE kind = ? AND subject = ?")));
    if (changed == 1)
        return ok();
    CHOBA_TRY(run(QStringLiteral("INSERT INTO secret (nonce, sealed, set_at, set_by, kind, subject) "
                                 "VALUES (?, ?, ?, ?, ?, ?)")));
    return ok();
}

Result<bool> SecretStore::remove(const SecretName &name)
{
    CHOBA_TRY_ASSIGN(const qint64 removed,
                     m_database.statement(QStringLiteral("DELETE FROM secret WHERE kind = ? AND subject = ?"))
                         .bind(spelled(name.kind))
                         .bind(name.subject)
                         .execCounting());
    return removed == 1;
}

} // namespace choba
