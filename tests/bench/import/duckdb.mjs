// SPDX-License-Identifier: GPL-3.0-or-later
// DuckDB's side: node duckdb.mjs REPORT DATABASE 'DECIMAL(18,12)'. Prints its figures as one line of JSON.
import { DuckDBInstance } from '@duckdb/node-api';
import fs from 'fs';
import { figures, watch } from './figures.mjs';

const [file, out, costType] = process.argv.slice(2);
fs.rmSync(out, { force: true });
const started = watch();
const instance = await DuckDBInstance.create(out, { threads: '2' });
const connection = await instance.connect();
await connection.run(`CREATE TABLE usage_charge AS SELECT "lineItem/UsageAccountId" AS account,
  "lineItem/UsageStartDate"[1:10] AS day, "lineItem/ProductCode" AS product, "product/region" AS region,
  "lineItem/LineItemType" AS type, "lineItem/UsageType" AS usage_type,
  sum("lineItem/UnblendedCost"::${costType}) AS cost, sum("lineItem/UsageAmount"::${costType}) AS usage,
  count(*) AS lines, sum("pricing/publicOnDemandCost"::${costType}) AS ondemand
  FROM read_csv('${file}', header=true, all_varchar=true) GROUP BY ALL`);
await connection.run('CHECKPOINT');
const spent = figures(started);
const sums = await connection.runAndReadAll('SELECT count(*)::int, sum(lines)::int, sum(cost)::varchar FROM usage_charge');
const [groups, lines, total] = sums.getRows()[0];
console.log(JSON.stringify({ ...spent, lines, groups, total }));
