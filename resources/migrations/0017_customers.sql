-- SPDX-License-Identifier: GPL-3.0-or-later
-- What else is known of a customer (section 3): who looks after it, how much it may use, what it has from us, whom to
-- reach for what, and what people noted on which day.
ALTER TABLE customer ADD COLUMN maintenance_emails TEXT NOT NULL DEFAULT '[]';
ALTER TABLE customer ADD COLUMN credit_limit_jpy BIGINT CHECK (credit_limit_jpy >= 0);
ALTER TABLE customer ADD COLUMN sales_owner TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN csm TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN service_kinds TEXT NOT NULL DEFAULT '[]';
ALTER TABLE customer ADD COLUMN industry TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN public_body INTEGER NOT NULL DEFAULT 0 CHECK (public_body IN (0, 1));
ALTER TABLE customer ADD COLUMN partner INTEGER NOT NULL DEFAULT 0 CHECK (partner IN (0, 1));
ALTER TABLE customer ADD COLUMN through_third_party INTEGER NOT NULL DEFAULT 0
    CHECK (through_third_party IN (0, 1));

-- All that a search looks at, in one column, as the program compares it: one look instead of eight. What is here already
-- is taken as it stands, until somebody saves it.
ALTER TABLE customer ADD COLUMN search_text TEXT NOT NULL DEFAULT '';
UPDATE customer SET search_text = lower(name || ' ' || kana || ' ' || COALESCE(corporate_number, '') || ' ' ||
    contact_name || ' ' || billing_emails);

CREATE TABLE customer_contact (
    id {id},
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    kind TEXT NOT NULL CHECK (kind IN ('applicant', 'billing', 'technical', 'other')),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    department TEXT NOT NULL,
    emails TEXT NOT NULL,
    phone TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX customer_contact_customer ON customer_contact (customer_id, id);

-- Two entries that were one customer: the one that went stays findable and says where. A table of its own, as this never
-- changes again.
CREATE TABLE customer_merge (
    customer_id BIGINT PRIMARY KEY REFERENCES customer (id),
    into_id BIGINT NOT NULL REFERENCES customer (id),
    merged_at TEXT NOT NULL,
    merged_by TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    CHECK (customer_id <> into_id)
);
CREATE INDEX customer_merge_into ON customer_merge (into_id);

-- A note says what was known on its day: it is never changed, only added to.
CREATE TABLE customer_note (
    id {id},
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    written_at TEXT NOT NULL,
    written_by TEXT NOT NULL,
    note TEXT NOT NULL CHECK (trim(note) <> '')
);
CREATE INDEX customer_note_customer ON customer_note (customer_id, id);
