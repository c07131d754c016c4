import { once } from 'node:events';
import { createWriteStream, renameSync } from 'node:fs';
import { pickFrom, randomFrom } from './random.mjs';

const day = 86_400_000;
const hour = 3_600_000;
const batch = 20_000;

/**
 * Writes a helpdesk's export of so many tickets of 2025, about 78 bytes each; the same seed makes the same file. One in a
 * hundred is the later state of an earlier ticket, under the same id; three in a hundred have no reply.
 */
export async function generateTickets(file, count, seed = 42) {
  const random = randomFrom(seed);
  const partial = `${file}.part`;
  const out = createWriteStream(partial);
  out.write('Ticket ID,Created at,First reply at,Channel,Team,Satisfaction,Reopens,Tags\n');
  for (let from = 0; from < count; from += batch) {
    const lines = Array.from({ length: Math.min(batch, count - from) }, (_, n) => ticket(from + n, count, random));
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  renameSync(partial, file);
}

function ticket(n, count, random) {
  const pick = pickFrom(random);
  const id = random() < 0.01 ? Math.floor(random() * (n + 1)) : n;
  const created = Date.UTC(2025, 0, 1) + Math.floor((n * 365 * day) / count);
  const reply = random() < 0.97 ? moment(created + Math.floor(random() * random() * 48 * hour)) : '';
  return [
    20_250_000_000 + id,
    moment(created),
    reply,
    pick(['email', 'form', 'phone', 'chat']),
    pick(['written', 'voice', 'north', 'south']),
    pick(['Good', 'Bad', 'Offered', '']),
    random() < 0.1 ? 1 : 0,
    `vip_${Math.floor(random() * 900)}`,
  ].join(',');
}

const moment = (ms) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
