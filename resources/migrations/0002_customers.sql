-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is served, on which plan, and which AWS accounts are theirs.

CREATE TABLE customer (
    id {id},
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    kana TEXT NOT NULL DEFAULT '',
    corporate_number TEXT UNIQUE
        CHECK (length(corporate_number) = 13 AND ltrim(corporate_number, '0123456789') = ''),
    postal_code TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    billing_emails TEXT NOT NULL DEFAULT '[]',
    phone TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL
);
CREATE INDEX customer_name ON customer (name, id);

CREATE TABLE aws_account (
    id {id},
    account_id TEXT NOT NULL UNIQUE CHECK (length(account_id) = 12 AND ltrim(account_id, '0123456789') = ''),
    name TEXT NOT NULL DEFAULT '',
    project_name TEXT NOT NULL DEFAULT '',
    issued_by_us INTEGER NOT NULL DEFAULT 0 CHECK (issued_by_us IN (0, 1)),
    root_ours INTEGER NOT NULL DEFAULT 0 CHECK (root_ours IN (0, 1)),
    ops_management INTEGER NOT NULL DEFAULT 0 CHECK (ops_management IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'cancelled')),
    cancelled_on TEXT,
    row_version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'cancelled') = (cancelled_on IS NOT NULL))
);

-- Whose an account is and on which plan, in whole months; an open end is NULL. That the periods of one account
-- never overlap stands in the part of each engine.
CREATE TABLE contract (
    id {id},
    aws_account_id BIGINT NOT NULL REFERENCES aws_account (id),
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    plan TEXT NOT NULL CHECK (plan IN ('prime', 'prime_lite')),
    from_month INTEGER NOT NULL CHECK (from_month BETWEEN 0 AND 999998),
    to_month INTEGER CHECK (to_month BETWEEN from_month AND 999998)
);
CREATE UNIQUE INDEX contract_start ON contract (aws_account_id, from_month);
CREATE INDEX contract_customer ON contract (customer_id, aws_account_id);

-- The plan at the start is the first row, asked for and done on its day.
CREATE TABLE support_plan_change (
    id {id},
    aws_account_id BIGINT NOT NULL REFERENCES aws_account (id),
    plan TEXT NOT NULL
        CHECK (plan IN ('basic', 'developer', 'business', 'business_plus', 'enterprise', 'unified_operations')),
    requested_on TEXT NOT NULL,
    done_on TEXT CHECK (done_on >= requested_on),
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX support_plan_change_account ON support_plan_change (aws_account_id, requested_on, id);

-- The accounts in the usage of a payer's month, so that those without a contract are known without reading it.
CREATE TABLE account_seen (
    payer TEXT NOT NULL,
    usage_month INTEGER NOT NULL,
    account_id TEXT NOT NULL,
    PRIMARY KEY (payer, usage_month, account_id)
);
CREATE INDEX account_seen_account ON account_seen (account_id, usage_month);
