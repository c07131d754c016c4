import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pickFrom, randomFrom } from './random.mjs';

const objectivesPerPerson = 5;
const peoplePerTeam = 4;
const teamsPerFile = 100;
const axes = 5;

/**
 * Writes a workspace of so many objectives, each with its owner, team, period, indicator and means, that follows the rules;
 * the same seed makes the same files. Dates are quoted, so that readers of YAML 1.1 take them for text too.
 */
export function generateObjectives(folder, count, seed = 7) {
  const put = (path, text) => writeFileSync(join(folder, path), text);
  for (const sub of ['axes', 'indicators', 'objectives', 'organisation'])
    mkdirSync(join(folder, sub), { recursive: true });
  put('mbo.yaml', 'format: 1\nname: Bench\nlanguage: en\ntimezone: UTC\nperiod: 2026\n');
  put('ambition.yaml', 'kind: ambition\nid: trusted\ntitle: The brand that keeps its promises\n');
  put('indicators/reply-rate.yaml', indicator);
  for (let n = 0; n < axes; n++) put(`axes/axis-${n}.yaml`, axis(n));
  const teams = Math.ceil(count / objectivesPerPerson / peoplePerTeam);
  for (let first = 0; first < teams; first += teamsPerFile)
    put(`organisation/part-${first}.yaml`, organisation(first, Math.min(teams, first + teamsPerFile)));
  const random = randomFrom(seed);
  for (let n = 0; n < count; n++) put(`objectives/o${n}.yaml`, objective(n, random));
}

const indicator = `kind: indicator
id: reply-rate
title: Share of requests replied to within 12 h
unit: "%"
better: higher
measure: given
every: month
by: [team, queue]
`;

const axis = (n) => `kind: axis\nid: axis-${n}\ntitle: Axis number ${n}\nsupports: trusted\n`;

function organisation(from, to) {
  const lines = ['kind: organisation', 'teams:'];
  if (from === 0) lines.push('  company: { name: Company, lead: boss }');
  for (let team = from; team < to; team++)
    lines.push(`  t${team}: { name: Team ${team}, lead: p${team}-0, parent: company }`);
  lines.push('people:');
  if (from === 0) lines.push('  boss: { name: Boss, team: company, competencies: [writing], capacity: 35 h/week }');
  for (let team = from; team < to; team++)
    for (let n = 0; n < peoplePerTeam; n++)
      lines.push(
        `  p${team}-${n}: { name: Person ${team} ${n}, team: t${team}, competencies: [writing], capacity: 35 h/week }`,
      );
  if (from === 0) lines.push('competencies:', '  writing: Write a clear and exact reply');
  return `${lines.join('\n')}\n`;
}

function objective(n, random) {
  const pick = pickFrom(random);
  const person = Math.floor(n / objectivesPerPerson);
  const team = Math.floor(person / peoplePerTeam);
  const [baseline, gain] = [40 + Math.floor(random() * 20), 10 + Math.floor(random() * 20)];
  return `kind: objective
id: o${n}
title: Reply to ${baseline + gain} % of the requests of queue ${n} within 12 h by the end of 2026
supports: axis-${n % axes}
team: t${team}
owner: p${team}-${person % peoplePerTeam}
period: 2026
indicators:
  reply-rate:
    where: { team: t${team}, queue: q${n} }
    baseline: ${baseline} %
    target: ${baseline + gain} %
    weight: ${pick([1, 2, 3])}
    milestones: { "2026-06-30": ${baseline + Math.floor(gain / 2)} % }
steps:
  - { step: New sorting of incoming requests, by: "2026-03-31", done: "2026-03-20", weight: 2 }
  - { step: Requests of the weekend taken over, by: "2026-11-30" }
competencies: [writing]
means: { time: ${pick([1, 2, 3])} h/week, budget: ${pick([500, 1000, 2000])} EUR, support: [quality coaching] }
reviews:
  - { on: "2026-04-08", by: boss, confidence: ${pick([60, 70, 80])} %, note: the weekend still weighs on the rate }
`;
}
