-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ground under every area: who did what, which operations are done, and the settings of this database.

CREATE TABLE operation (
    id TEXT PRIMARY KEY,
    recorded_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE audit (
    id {id},
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    before_json TEXT NOT NULL,
    after_json TEXT NOT NULL
);
CREATE INDEX audit_subject ON audit (subject_kind, subject_id, id);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value_json TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);
