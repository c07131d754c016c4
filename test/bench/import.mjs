import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateTickets } from './generate-tickets.mjs';
import { inTurn, run } from './process.mjs';
import { compare } from './table.mjs';

/** The import of an export, without and with one record per key, against the same aggregate in bare DuckDB. */
export async function benchImport({ mbo, node, cache, tickets, runs }) {
  const file = join(cache, `tickets-${tickets}.csv`);
  if (!existsSync(file)) await generateTickets(file, tickets);
  console.log(`import: ${tickets} tickets, ${Math.round(statSync(file).size / 1e6)} MB`);
  const compared = (keyed) => {
    const workspace = workspaceIn(join(cache, keyed ? 'import-keyed' : 'import'), keyed);
    const load = [...mbo, 'import', 'tickets', file, '-C', workspace, '-q'];
    const against = [node, 'test/bench/bare-duckdb.mjs', file, ...(keyed ? ['keyed'] : [])];
    run(load);
    checkSame(ledgerOf(workspace), JSON.parse(run(against).output));
    const what = `mbo import, ${tickets} tickets${keyed ? ', key' : ''} / DuckDB`;
    return compare(what, keyed ? 2.6 : 1.5, inTurn(runs, [...load, '--dry-run'], against));
  };
  return [compared(false), compared(true)];
}

function workspaceIn(folder, keyed) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'mbo.yaml'), 'format: 1\nname: Bench\nlanguage: en\ntimezone: UTC\n');
  writeFileSync(join(folder, 'reply.yaml'), indicator);
  writeFileSync(join(folder, 'tickets.yaml'), source.replace('KEY\n', keyed ? 'key: ticket_id\n' : ''));
  return folder;
}

const indicator = `kind: indicator
id: reply
title: Share of requests replied to within 12 h
unit: "%"
better: higher
source: tickets
measure: { rate: { success: { first_reply: "<= 12 h" } } }
every: month
by: [channel, team]
`;

const source = `kind: source
id: tickets
csv: { delimiter: ",", encoding: utf-8 }
KEY
dated: created_at
columns:
  ticket_id: { header: "Ticket ID" }
  created_at: { header: "Created at", type: datetime, format: "yyyy-MM-dd HH:mm:ss" }
  first_reply_at: { header: "First reply at", type: datetime, format: "yyyy-MM-dd HH:mm:ss" }
  channel: { header: "Channel" }
  team: { header: "Team" }
  first_reply: { from: created_at, to: first_reply_at }
`;

/** The cells of the ledger as `month channel team`, with how many there were and how many were in time. */
function ledgerOf(workspace) {
  const [head, ...lines] = readFileSync(join(workspace, 'measurements/reply.csv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(','));
  return lines.map((line) => Object.fromEntries(head.map((name, column) => [name, line[column]])));
}

function checkSame(ledger, rows) {
  const name = ({ month, period, channel, team }) => `${month ?? period} ${channel} ${team}`;
  const good = new Map(ledger.map((cell) => [name(cell), Number(cell.good)]));
  const differing = rows.filter((row) => good.get(name(row)) !== Number(row.good));
  if (differing.length > 0 || good.size !== rows.length)
    throw new Error(`ledger and DuckDB differ: ${JSON.stringify(differing[0] ?? [good.size, rows.length])}`);
}
