-- SPDX-License-Identifier: GPL-3.0-or-later
-- Charges by usage month: a question about months reads those only, and a month that is replaced every day leaves
-- its dead rows in its own part. The parts are in a schema that nobody but the owner may look into, so that what the
-- tables refuse cannot be had from a part. The month is also in the keys, as PostgreSQL wants it.
CREATE SCHEMA usage_month;
ALTER TABLE charge_series SET SCHEMA usage_month;
ALTER TABLE usage_charge SET SCHEMA usage_month;
ALTER TABLE tag_cost SET SCHEMA usage_month;

CREATE TABLE charge_series (
    id BIGINT NOT NULL,
    version_id BIGINT NOT NULL,
    usage_month INTEGER NOT NULL,
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
) PARTITION BY LIST (usage_month);
CREATE TABLE usage_charge (
    series_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    usage_month INTEGER NOT NULL,
    cost_usd BIGINT NOT NULL,
    usage_amount TEXT NOT NULL,
    lines BIGINT NOT NULL
) PARTITION BY LIST (usage_month);
CREATE TABLE tag_cost (
    version_id BIGINT NOT NULL,
    usage_month INTEGER NOT NULL,
    account TEXT NOT NULL,
    product_code TEXT NOT NULL,
    tag_key TEXT NOT NULL,
    tag_value TEXT NOT NULL,
    cost_usd BIGINT NOT NULL,
    lines BIGINT NOT NULL
) PARTITION BY LIST (usage_month);

-- Makes the parts of a month (year * 12 + month - 1) that are not there yet. The owner's right, lent to whoever imports:
-- the names are its own, and the years end so that nobody can make parts without end. Attaching lets reading, importing
-- and backups go on; two desks with the same new month go one after the other.
CREATE FUNCTION make_usage_month(month INTEGER) RETURNS VOID LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    whole TEXT;
    part TEXT;
BEGIN
    IF (month BETWEEN 2000 * 12 AND 2200 * 12 - 1) IS NOT TRUE THEN
        RAISE EXCEPTION 'there is no usage of the month %', month USING ERRCODE = '22023';
    END IF;
    PERFORM pg_advisory_xact_lock(4202603, month);
    FOREACH whole IN ARRAY ARRAY['charge_series', 'usage_charge', 'tag_cost'] LOOP
        part := format('%s_%s', whole, month / 12 * 100 + month % 12 + 1);
        IF to_regclass('usage_month.' || part) IS NULL THEN
            EXECUTE format('CREATE TABLE usage_month.%I (LIKE public.%I)', part, whole);
            EXECUTE format('ALTER TABLE public.%I ATTACH PARTITION usage_month.%I FOR VALUES IN (%s)', whole, part,
                month);
        END IF;
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION make_usage_month(INTEGER) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION make_usage_month(INTEGER) TO {role:billing};
GRANT SELECT ON charge_series, usage_charge, tag_cost TO {role:viewer};
GRANT INSERT, UPDATE, DELETE ON charge_series, usage_charge, tag_cost TO {role:billing};

SELECT make_usage_month(period_month) FROM (SELECT DISTINCT period_month FROM report) months;
INSERT INTO charge_series
    SELECT s.id, s.version_id, r.period_month, s.account, s.product_code, s.region, s.line_item_type, s.usage_type,
        s.charge_class, s.detail, s.cost_usd, s.usage_amount, s.lines, s.on_demand_usd
    FROM usage_month.charge_series s JOIN report_version v ON v.id = s.version_id JOIN report r ON r.id = v.report_id;
INSERT INTO usage_charge
    SELECT c.series_id, c.day, r.period_month, c.cost_usd, c.usage_amount, c.lines
    FROM usage_month.usage_charge c JOIN report_version v ON v.id = c.series_id >> 32
    JOIN report r ON r.id = v.report_id;
INSERT INTO tag_cost
    SELECT t.version_id, r.period_month, t.account, t.product_code, t.tag_key, t.tag_value, t.cost_usd, t.lines
    FROM usage_month.tag_cost t JOIN report_version v ON v.id = t.version_id JOIN report r ON r.id = v.report_id;
DO $$
BEGIN
    IF (SELECT COUNT(*) FROM charge_series) <> (SELECT COUNT(*) FROM usage_month.charge_series)
        OR (SELECT COUNT(*) FROM usage_charge) <> (SELECT COUNT(*) FROM usage_month.usage_charge)
        OR (SELECT COUNT(*) FROM tag_cost) <> (SELECT COUNT(*) FROM usage_month.tag_cost) THEN
        RAISE EXCEPTION 'there are charges of no report; nothing was changed' USING ERRCODE = 'P0001';
    END IF;
END $$;
DROP TABLE usage_month.charge_series, usage_month.usage_charge, usage_month.tag_cost;

-- After the rows: an index made at once is faster and smaller than one that grew.
ALTER TABLE charge_series ADD PRIMARY KEY (id, usage_month);
CREATE INDEX charge_series_account ON charge_series (version_id, account);
ALTER TABLE usage_charge ADD PRIMARY KEY (series_id, day, usage_month);
CREATE INDEX tag_cost_key ON tag_cost (version_id, account, product_code);
