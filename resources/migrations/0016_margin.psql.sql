-- SPDX-License-Identifier: GPL-3.0-or-later
-- The margin is kept from everyone but billing, who import and tie out, and administrators, who back up. The tables
-- that tell of it are for those alone. Everybody else reads what is left of them in the schema without_margin, under the
-- same names: there the program asks the same questions (Database::preparePostgres).

-- Types that rules of this database treat as margin already.
INSERT INTO margin_type (line_item_type)
SELECT DISTINCT substr(r.key, length('line_item.') + 1)
FROM setting s, jsonb_each(s.value_json::jsonb) r,
    jsonb_array_elements(CASE WHEN jsonb_typeof(r.value) = 'array' THEN r.value ELSE '[]' END) o
WHERE s.name = 'rules' AND r.key LIKE 'line\_item.%' AND o #>> '{value,treatment}' = 'margin'
ON CONFLICT DO NOTHING;
GRANT INSERT, DELETE ON margin_type TO {role:admin};

CREATE VIEW usage_day AS
    SELECT s.id, s.version_id, s.usage_month, s.account, s.product_code, s.region, s.line_item_type, s.usage_type,
        s.charge_class, c.usage_month AS day_month, c.day, c.cost_usd, c.lines
    FROM charge_series s JOIN usage_charge c ON c.series_id = s.id;

-- It reads a table and is called immutable all the same: so the types are in a plan like a list in the question, which
-- is several times as fast. A plan lives no longer than a question of the program.
CREATE FUNCTION margin_types() RETURNS TEXT[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN ARRAY(SELECT line_item_type FROM margin_type);
END $$;

CREATE SCHEMA without_margin;
GRANT USAGE ON SCHEMA without_margin TO {role:viewer};

REVOKE SELECT ON charge_series, usage_charge, usage_day, tag_cost, report_version, version_difference,
    aws_invoice_total, invoice, invoice_input FROM {role:viewer};
GRANT SELECT ON charge_series, usage_charge, usage_day, tag_cost, report_version, version_difference,
    aws_invoice_total, invoice, invoice_input TO {role:billing}, {role:admin};

-- A barrier where rows are left out: without it a question of the caller's could be asked of them first, and fail aloud.
CREATE VIEW without_margin.charge_series WITH (security_barrier) AS
    SELECT s.id, s.version_id, s.usage_month, s.account, s.product_code, s.region, s.line_item_type, s.usage_type,
        s.charge_class, s.detail, s.cost_usd, s.usage_amount, s.lines, s.on_demand_usd
    FROM public.charge_series s WHERE s.line_item_type <> ALL (margin_types());
CREATE VIEW without_margin.usage_day WITH (security_barrier) AS
    SELECT d.id, d.version_id, d.usage_month, d.account, d.product_code, d.region, d.line_item_type, d.usage_type,
        d.charge_class, d.day_month, d.day, d.cost_usd, d.lines
    FROM public.usage_day d WHERE d.line_item_type <> ALL (margin_types());
CREATE VIEW without_margin.usage_charge WITH (security_barrier) AS
    SELECT c.series_id, c.day, c.usage_month, c.cost_usd, c.usage_amount, c.lines FROM public.usage_charge c
    WHERE NOT EXISTS (SELECT 1 FROM public.charge_series s WHERE s.line_item_type = ANY (margin_types())
        AND s.id = c.series_id AND s.usage_month = c.usage_month);
CREATE VIEW without_margin.version_difference WITH (security_barrier) AS
    SELECT d.version_id, d.account, d.product_code, d.line_item_type, d.before_usd, d.after_usd
    FROM public.version_difference d WHERE d.line_item_type <> ALL (margin_types());
CREATE VIEW without_margin.invoice_input WITH (security_barrier) AS
    SELECT c.invoice_id, c.position, c.payer, c.version_id, c.series_id, c.product_code, c.region, c.line_item_type,
        c.usage_type, c.charge_class, c.detail, c.usage_amount, c.lines, c.cost_usd, c.on_demand_usd, c.standing,
        c.service_class, c.percent_hundredths, c.standing_rule, c.class_rule, c.tray_key
    FROM public.invoice_input c WHERE c.standing <> 'margin';

-- What AWS invoiced would tell by what is missing; it is for the tie-out only.
CREATE VIEW without_margin.aws_invoice_total WITH (security_barrier) AS
    SELECT t.payer, t.usage_month, t.total_jpy, t.row_version FROM public.aws_invoice_total t WHERE false;

-- JSON allows a zero in its texts, which jsonb does not.
CREATE FUNCTION readable_json(json_text TEXT) RETURNS JSONB LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT replace(json_text, '\u0000', '\ufffd')::jsonb
$$;
CREATE FUNCTION margin_in_summary(summary TEXT) RETURNS NUMERIC LANGUAGE sql STABLE
    SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT COALESCE(SUM(t.value::numeric), 0) FROM jsonb_each_text(readable_json(summary) -> 'totals') t
    JOIN margin_type m ON m.line_item_type = t.key
$$;

-- A version's summary (models/usage/importjson.cpp) without the types of the margin, and less them in every sum.
CREATE FUNCTION summary_without_margin(summary TEXT) RETURNS TEXT LANGUAGE plpgsql STABLE
    SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    whole JSONB := readable_json(summary);
    hidden TEXT[] := ARRAY(SELECT line_item_type FROM margin_type);
    margin NUMERIC := margin_in_summary(summary);
    replaced JSONB := whole -> 'replaced';
    shown JSONB;
    change NUMERIC;
BEGIN
    IF NOT whole ? 'totals' THEN
        RETURN '{}';
    END IF;
    IF jsonb_typeof(replaced) = 'object' THEN
        SELECT COALESCE(jsonb_agg(d) FILTER (WHERE d ->> 'line_item_type' <> ALL (hidden)), '[]'),
            COALESCE(SUM((d ->> 'after_usd')::numeric - (d ->> 'before_usd')::numeric)
                FILTER (WHERE d ->> 'line_item_type' = ANY (hidden)), 0)
        INTO shown, change FROM jsonb_array_elements(replaced -> 'differences') d;
        replaced := replaced || jsonb_build_object('differences', shown,
            'before_usd', trim_scale((replaced ->> 'before_usd')::numeric - margin + change)::text,
            'after_usd', trim_scale((replaced ->> 'after_usd')::numeric - margin)::text,
            'difference_usd', trim_scale((replaced ->> 'difference_usd')::numeric - change)::text);
    END IF;
    RETURN whole || jsonb_build_object('totals', (whole -> 'totals') - hidden,
        'residue_by_type', COALESCE(whole -> 'residue_by_type', '{}') - hidden, 'replaced', replaced,
        'stored_usd', trim_scale((whole ->> 'stored_usd')::numeric - margin)::text,
        'total_usd', trim_scale((whole ->> 'total_usd')::numeric - margin)::text);
END $$;
-- What a month was rated from (models/billing/ratedmonthjson.cpp) without the margin and its types' rules.
CREATE FUNCTION rating_without_margin(rating TEXT) RETURNS TEXT LANGUAGE sql STABLE
    SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT (j.whole - 'margin' || jsonb_build_object('rules', (SELECT COALESCE(jsonb_agg(r.rule ORDER BY r.at), '[]')
        FROM jsonb_array_elements(j.whole -> 'rules') WITH ORDINALITY r(rule, at)
        WHERE NOT EXISTS (SELECT 1 FROM margin_type m WHERE r.rule ->> 'key' = 'line_item.' || m.line_item_type))))::text
    FROM (SELECT readable_json(rating) AS whole) j
$$;
REVOKE EXECUTE ON FUNCTION margin_types(), readable_json(TEXT), margin_in_summary(TEXT), summary_without_margin(TEXT),
    rating_without_margin(TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION margin_types(), readable_json(TEXT), margin_in_summary(TEXT), summary_without_margin(TEXT),
    rating_without_margin(TEXT) TO {role:viewer};

CREATE VIEW without_margin.report_version AS
    SELECT v.id, v.report_id, v.name, v.assembly_id, v.content_hash, v.format, v.manifest_at, v.imported_at,
        v.imported_by, v.lines, v.skipped_lines,
        trim_scale(v.stored_usd::numeric - margin_in_summary(v.summary_json))::text AS stored_usd,
        trim_scale(v.total_usd::numeric - margin_in_summary(v.summary_json))::text AS total_usd,
        v.residue_usd, v.is_invoiced, v.declared_final_reason,
        summary_without_margin(v.summary_json) AS summary_json, v.replaced_at
    FROM public.report_version v;
CREATE VIEW without_margin.invoice AS
    SELECT i.id, i.account, i.usage_month, i.revision, i.customer_id, i.customer_name, i.project_name, i.state, i.number,
        i.contract_plan, i.support_plan, i.payer, i.version_id, i.rate_micros, i.support_fee_usd, i.subtotal_jpy,
        i.tax_percent_hundredths, i.tax_jpy, i.total_jpy, i.issue_date, i.send_until, i.due_date, i.drafted_at,
        i.issued_at, i.issued_by, i.pdf_sha256, i.fingerprint, rating_without_margin(i.rating_json) AS rating_json,
        i.document_json, i.void_reason
    FROM public.invoice i;
GRANT SELECT ON ALL TABLES IN SCHEMA without_margin TO {role:viewer};

-- The log tells of the same sums: what AWS invoiced, and of imports up to this step what a version came to.
DROP POLICY audit_read ON audit;
CREATE POLICY audit_read ON audit FOR SELECT USING (action <> 'set_aws_invoice_total'
    AND (action <> 'import_report' OR before_json || after_json NOT LIKE '%\_usd"%'));
CREATE POLICY audit_read_whole ON audit FOR SELECT TO {role:billing}, {role:admin} USING (true);
-- Which of the log's rows are there, though not everyone is shown them: the chain is verified around them.
CREATE FUNCTION audit_kept_back(first BIGINT, last BIGINT) RETURNS TABLE (id BIGINT) LANGUAGE sql STABLE
    SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT a.id FROM audit a WHERE a.id BETWEEN first AND last
        AND a.action IN ('set_aws_invoice_total', 'import_report')
$$;
REVOKE EXECUTE ON FUNCTION audit_kept_back(BIGINT, BIGINT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_kept_back(BIGINT, BIGINT) TO {role:viewer};
