import { describe, expect, it } from 'vitest';
import { base, open } from '../workspace.js';

const month = (label: string, teams: Readonly<Record<string, number>>): string =>
  Object.entries(teams)
    .map(([team, total]) => `${label},full,${team},${Math.round(total / 2)},${total},0\n`)
    .join('');

const thisYear = ['2026-04', '2026-05', '2026-06'].map((label) => month(label, { phone: 1000, written: 1000 }));

/** An objective below the service's, which aims at 90 %. */
const child = (id: string, aim: string, more = ''): Readonly<Record<string, string>> => ({
  [`objectives/${id}.yaml`]: `kind: objective\nid: ${id}\ntitle: Do it\nsupports: service-reply\nowner: lea.martin\n${more}indicators:\n  reply-within-12h: { ${aim} }\n`,
});

/** What is said of the target of the service. */
function said(months: readonly string[], children: Readonly<Record<string, string>>): string | undefined {
  const { 'objectives/written-reply.yaml': _, ...files } = base();
  const ledger = `period,covered,team,good,total,pending\n${months.join('')}`;
  const { diagnostics } = open({ ...files, ...children, 'measurements/reply-within-12h.csv': ledger }, '2026-07-15');
  return diagnostics.find(({ rule }) => rule === 'cascade/targets-do-not-add-up')?.message.en;
}

describe('targets-do-not-add-up', () => {
  const written = child('written', 'where: { team: written }, baseline: 50 %, target: 85 %');
  const phone = child('phone', 'where: { team: phone }, baseline: 50 %, target: 91 %');

  it('weighs each target by the volume of its slice', () => {
    expect(said(thisYear, { ...written, ...phone })).toContain('they make 88% (');
    expect(said([month('2026-06', { phone: 9000, written: 1000 })], { ...written, ...phone })).toBeUndefined();
  });

  it('looks at the volumes of the last year only', () => {
    // Three years ago nearly all came in writing.
    const before = month('2023-06', { phone: 10, written: 90_000 });
    expect(said([before, month('2026-06', { phone: 9000, written: 10 })], { ...written, ...phone })).toBeUndefined();
  });

  it.each(['a', 'z'])('says nothing where a slice is aimed at twice, be the file called %s or not', (id) => {
    expect(said(thisYear, { ...written, ...child(id, 'baseline: 50 %, target: 80 %') })).toBeUndefined();
  });

  it('takes what ends earlier, or what nobody aims at, for perfect', () => {
    expect(said(thisYear, written)).toBeUndefined();
    const spring = child('spring', 'where: { team: phone }, baseline: 50 %, target: 60 %', 'period: 2026-Q2\n');
    expect(said(thisYear, { ...written, ...spring })).toBeUndefined();
    const poor = child('poor', 'where: { team: phone }, baseline: 50 %, target: 60 %');
    expect(said(thisYear, poor)).toContain('at best 80%');
  });
});
