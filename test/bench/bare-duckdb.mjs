// The aggregate of the import written by hand: `node bare-duckdb.mjs FILE [keyed]` prints its rows as JSON.
import { DuckDBInstance } from '@duckdb/node-api';

const [file, keyed] = process.argv.slice(2);

const columns = `{
  'id': 'BIGINT', 'created': 'TIMESTAMP', 'replied': 'TIMESTAMP', 'channel': 'VARCHAR', 'team': 'VARCHAR',
  'satisfaction': 'VARCHAR', 'reopens': 'BIGINT', 'tags': 'VARCHAR'
}`;
const csv = `read_csv('${file.replaceAll("'", "''")}', auto_detect = false, header = true, delim = ',', quote = '"',
  timestampformat = '%Y-%m-%d %H:%M:%S', columns = ${columns})`;
const latest = `(SELECT latest.* FROM (
  SELECT arg_max({ created: created, replied: replied, channel: channel, team: team }, row) AS latest
  FROM (SELECT *, row_number() OVER () AS row FROM ${csv}) GROUP BY id))`;

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rows = await connection.runAndReadAll(`
  SELECT strftime(date_trunc('month', created), '%Y-%m') AS month, channel, team, count(*) AS total,
    count(*) FILTER (WHERE replied - created <= INTERVAL 12 HOUR) AS good
  FROM ${keyed ? latest : csv} GROUP BY ALL ORDER BY ALL`);
console.log(JSON.stringify(rows.getRowObjectsJson()));
