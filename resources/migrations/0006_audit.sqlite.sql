-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE audit_chain (
    number INTEGER PRIMARY KEY,
    audit_id INTEGER NOT NULL UNIQUE,
    sealed_at TEXT NOT NULL,
    link BLOB NOT NULL,
    seal BLOB NOT NULL
);
CREATE TRIGGER audit_chain_no_update BEFORE UPDATE ON audit_chain BEGIN
    SELECT RAISE(ABORT, 'audit_chain is append-only');
END;
CREATE TRIGGER audit_chain_no_delete BEFORE DELETE ON audit_chain BEGIN
    SELECT RAISE(ABORT, 'audit_chain is append-only');
END;
CREATE TRIGGER audit_head_forward BEFORE UPDATE ON audit_head
    WHEN NEW.row_count <= OLD.row_count OR NEW.chain_id <> OLD.chain_id BEGIN
    SELECT RAISE(ABORT, 'the audit chain only grows');
END;
CREATE TRIGGER audit_head_kept BEFORE DELETE ON audit_head BEGIN
    SELECT RAISE(ABORT, 'the audit chain only grows');
END;
