-- SPDX-License-Identifier: GPL-3.0-or-later
-- What AWS charged: reports, their versions, charges by series and day (section 4).

-- One report stands for a payer's billing month; a newer version replaces the older one.
CREATE TABLE report (
    id {id},
    payer TEXT NOT NULL,
    period_month INTEGER NOT NULL,
    name TEXT NOT NULL,
    current_version_id BIGINT,
    UNIQUE (payer, period_month)
);
CREATE INDEX report_month ON report (period_month);

-- total_usd and residue_usd are exact decimals with up to 36 places; stored_usd is the sum of the charges.
CREATE TABLE report_version (
    id {id},
    report_id BIGINT NOT NULL REFERENCES report (id),
    name TEXT NOT NULL,
    assembly_id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    format TEXT NOT NULL,
    manifest_at TEXT,
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    lines BIGINT NOT NULL DEFAULT 0,
    skipped_lines BIGINT NOT NULL DEFAULT 0,
    stored_usd TEXT NOT NULL DEFAULT '0',
    total_usd TEXT NOT NULL DEFAULT '0',
    residue_usd TEXT NOT NULL DEFAULT '0',
    is_invoiced INTEGER NOT NULL CHECK (is_invoiced IN (0, 1)),
    declared_final_reason TEXT CHECK (declared_final_reason <> ''),
    summary_json TEXT NOT NULL DEFAULT '{}',
    replaced_at TEXT
);
CREATE INDEX report_version_report ON report_version (report_id);
CREATE INDEX report_version_assembly ON report_version (assembly_id) WHERE assembly_id <> '';

-- What a version changed against the one it replaced.
CREATE TABLE version_difference (
    version_id BIGINT NOT NULL REFERENCES report_version (id),
    account TEXT NOT NULL,
    product_code TEXT NOT NULL,
    line_item_type TEXT NOT NULL,
    before_usd BIGINT NOT NULL,
    after_usd BIGINT NOT NULL,
    PRIMARY KEY (version_id, account, product_code, line_item_type)
);

-- Reserved instances and Savings Plans as the lines of a version name them.
CREATE TABLE commitment_seen (
    version_id BIGINT NOT NULL REFERENCES report_version (id),
    arn TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('reserved_instance', 'savings_plan')),
    account TEXT NOT NULL,
    start_time TEXT NOT NULL,
    end_time TEXT NOT NULL,
    term TEXT NOT NULL,
    payment_option TEXT NOT NULL,
    offering TEXT NOT NULL,
    PRIMARY KEY (version_id, arn)
);
