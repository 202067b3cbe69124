-- SPDX-License-Identifier: GPL-3.0-or-later
-- Types that rules of this database treat as margin already.
INSERT OR IGNORE INTO margin_type (line_item_type)
SELECT SUBSTR(r.key, LENGTH('line_item.') + 1) FROM setting s JOIN json_each(s.value_json) r
JOIN json_each(r.value) o
WHERE s.name = 'rules' AND r.key LIKE 'line\_item.%' ESCAPE '\'
    AND json_extract(o.value, '$.value.treatment') = 'margin';

CREATE VIEW usage_day AS
    SELECT s.id, s.version_id, s.account, s.product_code, s.region, s.line_item_type, s.usage_type, s.charge_class,
        c.day, c.cost_usd, c.lines
    FROM charge_series s JOIN usage_charge c ON c.series_id = s.id;
