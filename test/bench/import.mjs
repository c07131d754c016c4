import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateTickets } from './generate-tickets.mjs';
import { peers } from './peers.mjs';
import { inTurn, run } from './process.mjs';
import { compare } from './table.mjs';

/**
 * The import of an export against the same aggregate in bare DuckDB: as it is, with one record per key, on the clock of
 * business hours (the other side on the plain one). And, as it is, against Miller and sqlite where they are installed.
 */
export async function benchImport({ mbo, node, cache, tickets, runs }) {
  const file = join(cache, `tickets-${tickets}.csv`);
  if (!existsSync(file)) await generateTickets(file, tickets);
  console.log(`import: ${tickets} tickets, ${Math.round(statSync(file).size / 1e6)} MB`);
  const importAs = (variant) => {
    const workspace = workspaceIn(join(cache, `import-${variant}`), variants[variant]);
    return { workspace, load: [...mbo, 'import', 'tickets', file, '-C', workspace, '-q'] };
  };
  const compared = (variant, name, aim, pairs, against) => {
    const { workspace, load } = importAs(variant);
    run(load);
    const { output } = run(against);
    if (variant !== 'business') checkSame(ledgerOf(workspace), JSON.parse(output));
    const what = `mbo import, ${tickets} tickets, ${variant} / ${name}`;
    return compare(what, aim, inTurn(pairs, [...load, '--dry-run'], against));
  };
  const duckdb = [node, 'test/bench/bare-duckdb.mjs', file];
  return [
    compared('plain', 'DuckDB', 1.35, runs, duckdb),
    compared('keyed', 'DuckDB', 2.3, runs, [...duckdb, 'keyed']),
    compared('business', 'DuckDB', 2, runs, duckdb),
    ...peers(file).map(({ name, command }) => compared('plain', name, 0.2, 1, command)),
  ];
}

const variants = { plain: {}, keyed: { key: true }, business: { business: true } };

/** A fresh workspace that measures the tickets; with one record per key, or on the clock of business hours. */
export function workspaceIn(folder, { key = false, business = false }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const declared = source
    .replace('KEY\n', key ? 'key: ticket_id\n' : '')
    .replace('CLOCK', business ? 'clock: business' : 'clock: elapsed');
  writeFileSync(join(folder, 'mbo.yaml'), workspace);
  writeFileSync(join(folder, 'reply.yaml'), indicator);
  writeFileSync(join(folder, 'tickets.yaml'), declared);
  return folder;
}

const workspace = `format: 1
name: Bench
language: en
timezone: UTC
calendar: { hours: { mon-fri: "09:00-12:30, 13:30-18:00" }, holidays: fr }
`;

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
  first_reply: { from: created_at, to: first_reply_at, CLOCK }
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
