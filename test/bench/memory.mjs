import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { generateTickets } from './generate-tickets.mjs';
import { workspaceIn } from './import.mjs';
import { run } from './process.mjs';

/** What a plain import may take at most, whatever the size of the export, in MB. */
const most = 500;

/** The peak memory of plain imports of a quarter, half and all of the tickets: it must not grow with the export. */
export async function benchMemory({ mbo, cache, tickets, runs }) {
  const workspace = workspaceIn(join(cache, 'import-memory'), {});
  for (const count of [tickets / 4, tickets / 2, tickets].map(Math.round)) {
    const file = join(cache, `tickets-${count}.csv`);
    if (!existsSync(file)) await generateTickets(file, count);
    const load = [...mbo, 'import', 'tickets', file, '-C', workspace, '-q', '--dry-run'];
    const peaks = Array.from({ length: runs }, () => run(load).memory);
    const size = Math.round(statSync(file).size / 1e6);
    console.log(`memory: ${count} tickets, ${size} MB: peak ${said(peaks)} (at most ${most} MB)`);
  }
  return [];
}

function said(peaks) {
  if (peaks.includes(null)) return 'unknown, as GNU time is absent';
  return `${Math.round(Math.min(...peaks))} to ${Math.round(Math.max(...peaks))} MB`;
}
