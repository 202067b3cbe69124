// SPDX-License-Identifier: GPL-3.0-or-later
// ClickHouse's side (chdb): node chdb.mjs REPORT FOLDER. Prints its figures as one line of JSON.
import { Session } from 'chdb';
import fs from 'fs';
import { figures, watch } from './figures.mjs';

const [file, out] = process.argv.slice(2);
fs.rmSync(out, { recursive: true, force: true });
const started = watch();
const session = new Session(out);
session.query('CREATE DATABASE b ENGINE=Atomic');
session.query(`CREATE TABLE b.usage_charge ENGINE=MergeTree ORDER BY (account, day) AS SELECT
  \`lineItem/UsageAccountId\` AS account, substring(\`lineItem/UsageStartDate\`,1,10) AS day,
  \`lineItem/ProductCode\` AS product, \`product/region\` AS region, \`lineItem/LineItemType\` AS type,
  \`lineItem/UsageType\` AS usage_type, sum(toDecimal64(toDecimal128(\`lineItem/UnblendedCost\`,12),12)) AS cost,
  sum(toDecimal128(\`lineItem/UsageAmount\`,12)) AS usage, count() AS lines,
  sum(toDecimal128(\`pricing/publicOnDemandCost\`,12)) AS ondemand
  FROM file('${file}', 'CSVWithNames') GROUP BY ALL
  SETTINGS input_format_csv_use_best_effort_in_schema_inference=0, input_format_csv_try_infer_numbers_from_strings=0,
  schema_inference_make_columns_nullable=0, max_threads=2, schema_inference_mode='default',
  input_format_max_rows_to_read_for_schema_inference=1, column_names_for_schema_inference=''`);
const spent = figures(started);
const [groups, lines, total] = JSON.parse(
  session.query('SELECT count(), sum(lines), toString(sum(cost)) FROM b.usage_charge', 'JSONCompact')).data[0];
console.log(JSON.stringify({ ...spent, lines: Number(lines), groups: Number(groups), total }));
