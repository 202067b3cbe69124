-- SPDX-License-Identifier: GPL-3.0-or-later
-- What must not be read by whoever holds the database or a backup of it: sealed with a data key, which itself is
-- wrapped by a key from the system's keychain or from a passphrase (models/secrets/sealing.h).
CREATE TABLE secret_lock (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    kind TEXT NOT NULL CHECK (kind IN ('keychain', 'passphrase')),
    keychain_entry TEXT NOT NULL,
    salt {blob} NOT NULL,
    operations BIGINT NOT NULL,
    memory_bytes BIGINT NOT NULL,
    nonce {blob} NOT NULL,
    wrapped_key {blob} NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE secret (
    id {id},
    kind TEXT NOT NULL CHECK (kind IN ('root_mail', 'external_id', 'smtp_password')),
    subject TEXT NOT NULL,
    nonce {blob} NOT NULL,
    sealed {blob} NOT NULL,
    set_at TEXT NOT NULL,
    set_by TEXT NOT NULL,
    UNIQUE (kind, subject)
);
