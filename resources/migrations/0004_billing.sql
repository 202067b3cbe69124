-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rates, decisions of people, drafts and issued invoices (sections 5 to 7).

-- Yen per dollar in 10^-6. payer '' stands for every payer of the month that has no row of its own.
CREATE TABLE exchange_rate (
    payer TEXT NOT NULL,
    usage_month INTEGER NOT NULL,
    rate_micros BIGINT NOT NULL CHECK (rate_micros > 0),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (payer, usage_month)
);

-- AWS's own invoice in yen, entered by a person for the tie-out.
CREATE TABLE aws_invoice_total (
    payer TEXT NOT NULL,
    usage_month INTEGER NOT NULL,
    total_jpy BIGINT NOT NULL,
    PRIMARY KEY (payer, usage_month)
);

-- What a person decided a product code is; stands before the rule book's list.
CREATE TABLE product_class (
    product_code TEXT PRIMARY KEY,
    decided_class TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE number_series (
    name TEXT PRIMARY KEY,
    next_number BIGINT NOT NULL CHECK (next_number BETWEEN 1 AND 9999999999)
);
INSERT INTO number_series (name, next_number) VALUES ('invoice', 1000000001);

CREATE TABLE month_close (
    usage_month INTEGER PRIMARY KEY,
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    result_json TEXT NOT NULL
);

-- A draft has no number; held and negative drafts are not issued. rating_json is everything the figures were made of
-- except the charges, which are rows of invoice_input.
CREATE TABLE invoice (
    id {id},
    account TEXT NOT NULL,
    usage_month INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    customer_name TEXT NOT NULL,
    project_name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'held', 'negative', 'issued', 'void')),
    number TEXT UNIQUE CHECK (number IS NULL OR LENGTH(number) = 10),
    contract_plan TEXT NOT NULL,
    support_plan TEXT NOT NULL,
    payer TEXT NOT NULL,
    version_id BIGINT NOT NULL,
    rate_micros BIGINT NOT NULL CHECK (rate_micros > 0),
    support_fee_usd BIGINT NOT NULL,
    subtotal_jpy BIGINT NOT NULL,
    tax_percent_hundredths INTEGER NOT NULL,
    tax_jpy BIGINT NOT NULL,
    total_jpy BIGINT NOT NULL,
    issue_date TEXT,
    send_until TEXT,
    due_date TEXT,
    drafted_at TEXT NOT NULL,
    issued_at TEXT,
    issued_by TEXT,
    pdf_sha256 TEXT,
    fingerprint TEXT NOT NULL,
    rating_json TEXT NOT NULL,
    document_json TEXT,
    void_reason TEXT,
    UNIQUE (account, usage_month, revision),
    CHECK (total_jpy = subtotal_jpy + tax_jpy),
    CHECK ((state IN ('issued', 'void')) = (number IS NOT NULL)),
    CHECK ((number IS NULL) = (pdf_sha256 IS NULL)),
    CHECK ((number IS NULL) = (document_json IS NULL)),
    CHECK (number IS NULL OR (issue_date IS NOT NULL AND due_date IS NOT NULL AND issued_at IS NOT NULL)),
    CHECK (number IS NULL OR total_jpy >= 0)
);
CREATE INDEX invoice_month ON invoice (usage_month, state);
CREATE INDEX invoice_customer ON invoice (customer_id, usage_month);
CREATE UNIQUE INDEX invoice_one_live ON invoice (account, usage_month) WHERE state <> 'void';

-- Why a draft is held, one row a reason, with what a person has to look at.
CREATE TABLE invoice_hold (
    invoice_id BIGINT NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    reason TEXT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (invoice_id, position)
);

CREATE TABLE invoice_line (
    invoice_id BIGINT NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    description TEXT NOT NULL,
    amount_jpy BIGINT NOT NULL,
    PRIMARY KEY (invoice_id, position)
);

-- The charges an invoice was made from, with the verdict on each: frozen, so that every yen can be walked back even
-- after a newer report has replaced the older one.
CREATE TABLE invoice_input (
    invoice_id BIGINT NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    payer TEXT NOT NULL,
    version_id BIGINT NOT NULL,
    series_id BIGINT NOT NULL,
    product_code TEXT NOT NULL,
    region TEXT NOT NULL,
    line_item_type TEXT NOT NULL,
    usage_type TEXT NOT NULL,
    charge_class TEXT NOT NULL,
    detail TEXT NOT NULL,
    usage_amount TEXT NOT NULL,
    lines BIGINT NOT NULL,
    cost_usd BIGINT NOT NULL,
    on_demand_usd BIGINT NOT NULL,
    standing TEXT NOT NULL,
    service_class TEXT NOT NULL,
    percent_hundredths INTEGER NOT NULL,
    standing_rule TEXT NOT NULL,
    class_rule TEXT NOT NULL,
    tray_key TEXT NOT NULL,
    PRIMARY KEY (invoice_id, position)
);

CREATE TABLE invoice_pdf (
    invoice_id BIGINT PRIMARY KEY REFERENCES invoice (id),
    bytes {blob} NOT NULL
);

-- Items a person decides: credits, and the difference of late usage to an issued month. amount_usd is what was decided
-- about; another amount needs another decision.
CREATE TABLE tray_decision (
    id {id},
    account TEXT NOT NULL,
    item_key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('credit', 'late_usage')),
    usage_month INTEGER NOT NULL,
    product_code TEXT NOT NULL,
    description TEXT NOT NULL,
    item_class TEXT NOT NULL,
    amount_usd BIGINT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('bill', 'keep', 'move')),
    bill_as TEXT NOT NULL,
    target_month INTEGER NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    invoice_id BIGINT REFERENCES invoice (id),
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (account, item_key)
);
CREATE INDEX tray_decision_target ON tray_decision (target_month, account);
CREATE INDEX tray_decision_month ON tray_decision (usage_month, account);

CREATE TABLE manual_line (
    id {id},
    account TEXT NOT NULL,
    usage_month INTEGER NOT NULL,
    description TEXT NOT NULL,
    amount_jpy BIGINT NOT NULL,
    reason TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    invoice_id BIGINT REFERENCES invoice (id)
);
CREATE INDEX manual_line_account ON manual_line (account, usage_month);

-- The fee of a plan handled individually, an add-on on top, and AWS support charges a person has looked at and dismissed.
CREATE TABLE support_by_hand (
    account TEXT NOT NULL,
    usage_month INTEGER NOT NULL,
    fee_usd BIGINT CHECK (fee_usd >= 0),
    add_on_usd BIGINT NOT NULL DEFAULT 0 CHECK (add_on_usd >= 0),
    charge_dismissed INTEGER NOT NULL DEFAULT 0 CHECK (charge_dismissed IN (0, 1)),
    reason TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    PRIMARY KEY (account, usage_month)
);
