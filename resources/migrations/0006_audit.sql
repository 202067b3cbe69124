-- SPDX-License-Identifier: GPL-3.0-or-later
-- The audit log as a chain: each row is bound to all rows before it, so that none can be changed, taken out, put in
-- or moved unseen. What is computed is told in models/storage/auditchain.h.

-- The last state of the chain. seal_key seals the next row and is replaced by its successor at once: whoever reads it
-- now cannot seal anything earlier again. The first one is kept outside the database.
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    chain_id TEXT NOT NULL,
    started_at TEXT NOT NULL,
    adopted BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    link {blob} NOT NULL,
    seal_key {blob} NOT NULL
);

CREATE INDEX audit_actor ON audit (actor, id);
CREATE INDEX audit_action ON audit (action, id);
CREATE INDEX audit_at ON audit (at, id);
