-- SPDX-License-Identifier: GPL-3.0-or-later
-- Written in the order of their keys, hundreds of thousands of rows at a time. ids are version * 2^32 + n: a version's
-- rows are one range, and an id is never given twice. No foreign keys: a check per row would cost as much as the row;
-- the import writes and removes a version as a whole.
CREATE TABLE charge_series (
    id BIGINT PRIMARY KEY,
    version_id BIGINT NOT NULL,
    account TEXT NOT NULL,
    product_code TEXT NOT NULL,
    region TEXT NOT NULL,
    line_item_type TEXT NOT NULL,
    usage_type TEXT NOT NULL,
    charge_class TEXT NOT NULL,
    detail TEXT NOT NULL,
    cost_usd BIGINT NOT NULL,
    usage_amount TEXT NOT NULL,
    lines BIGINT NOT NULL,
    on_demand_usd BIGINT NOT NULL
);
CREATE INDEX charge_series_account ON charge_series (version_id, account);

CREATE TABLE usage_charge (
    series_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    cost_usd BIGINT NOT NULL,
    usage_amount TEXT NOT NULL,
    lines BIGINT NOT NULL,
    PRIMARY KEY (series_id, day)
);

CREATE TABLE tag_cost (
    version_id BIGINT NOT NULL,
    account TEXT NOT NULL,
    product_code TEXT NOT NULL,
    tag_key TEXT NOT NULL,
    tag_value TEXT NOT NULL,
    cost_usd BIGINT NOT NULL,
    lines BIGINT NOT NULL
);
-- Not unique over the value: PostgreSQL's index rows end at 2,700 bytes, a damaged report's tags may not.
CREATE INDEX tag_cost_key ON tag_cost (version_id, account, product_code);
