-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mail that leaves the house: a row is written in the transaction of the change it tells of, and delivered afterwards.

-- The bytes of attachments, each content once.
CREATE TABLE mail_content (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes {blob} NOT NULL
);

-- waiting (also held back until held_until) → sending → sent, failed, waiting again, or unsure: handed to the server
-- whose answer never came. claim names the worker at it, as long as lease_until; handed_over_at is noted before the last
-- byte goes out. once_key is what must not be sent twice (an invoice); two live rows with one key cannot be.
CREATE TABLE outbox_mail (
    id {id},
    message_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'sending', 'unsure', 'sent', 'failed', 'undone')),
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    recipients TEXT NOT NULL,
    about_kind TEXT NOT NULL,
    about_id TEXT NOT NULL,
    about_name TEXT NOT NULL,
    once_key TEXT,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    held_until TEXT NOT NULL,
    next_try_at TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    claim TEXT,
    lease_until TEXT,
    handed_over_at TEXT,
    sent_at TEXT,
    last_error TEXT NOT NULL DEFAULT '',
    CHECK ((state = 'sending') = (claim IS NOT NULL)),
    CHECK ((claim IS NULL) = (lease_until IS NULL)),
    CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX outbox_mail_due ON outbox_mail (state, next_try_at);
CREATE INDEX outbox_mail_about ON outbox_mail (about_kind, about_id, id);
CREATE UNIQUE INDEX outbox_mail_once ON outbox_mail (once_key)
    WHERE once_key IS NOT NULL AND state IN ('waiting', 'sending', 'unsure', 'sent');

CREATE TABLE outbox_recipient (
    mail_id BIGINT NOT NULL REFERENCES outbox_mail (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('to', 'cc', 'bcc')),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'accepted', 'refused')),
    answer TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (mail_id, position)
);

CREATE TABLE outbox_attachment (
    mail_id BIGINT NOT NULL REFERENCES outbox_mail (id),
    position INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES mail_content (sha256),
    PRIMARY KEY (mail_id, position)
);

-- What was tried, and what the server said.
CREATE TABLE mail_attempt (
    id {id},
    mail_id BIGINT NOT NULL REFERENCES outbox_mail (id),
    at TEXT NOT NULL,
    sender TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'deferred', 'refused', 'unsure', 'interrupted', 'settled')),
    answer TEXT NOT NULL
);
CREATE INDEX mail_attempt_mail ON mail_attempt (mail_id, id);
