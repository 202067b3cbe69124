// SPDX-License-Identifier: GPL-3.0-or-later
// DuckDB's side: node duckdb.mjs REPORT DATABASE 'DECIMAL(18,10)'. Prints seconds, the sums and the peak memory in MB.
import { DuckDBInstance } from '@duckdb/node-api';
import fs from 'fs';
const [file, out, costType] = process.argv.slice(2);
fs.rmSync(out, {force:true});
const t0 = process.hrtime.bigint();
const instance = await DuckDBInstance.create(out, {threads: '2'});
const c = await instance.connect();
const q = `CREATE TABLE usage_charge AS SELECT "lineItem/UsageAccountId" AS account, "lineItem/UsageStartDate"[1:10] AS day, "lineItem/ProductCode" AS product, "product/region" AS region, "lineItem/LineItemType" AS type, "lineItem/UsageType" AS usage_type, sum("lineItem/UnblendedCost"::${costType}) AS cost, sum("lineItem/UsageAmount"::${costType}) AS usage, count(*) AS lines, sum("pricing/publicOnDemandCost"::${costType}) AS ondemand FROM read_csv('${file}', header=true, all_varchar=true) GROUP BY ALL`;
await c.run(q);
await c.run('CHECKPOINT');
const t1 = process.hrtime.bigint();
const r = await c.runAndReadAll('select count(*)::int, sum(lines)::int, sum(cost)::varchar from usage_charge');
console.log(Number(t1-t0)/1e9, JSON.stringify(r.getRows()), process.resourceUsage().maxRSS/1024);
