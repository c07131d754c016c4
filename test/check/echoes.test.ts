import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.js';
import { loadPlan } from '../../src/load/index.js';
import { digestOf } from '../../src/model/index.js';
import { base, type Files, open } from '../workspace.js';

const today = '2026-07-15';
const rulesOf = (files: Files): readonly string[] => open(files, today).diagnostics.map(({ rule }) => rule);

/** Files of which one breaks in the middle, as after a careless edit. */
const broken = (files: Files, path: string): Files => ({ ...files, [path]: `${files[path]}\nbroken: [` });

const full = (digest: string): Files => {
  const files: Record<string, string> = {
    ...base(),
    'mbo.yaml': 'format: 1\nname: Nordvent\nperiod: 2026\n',
    'measurements/reply-within-12h.csv':
      'period,covered,team,good,total,pending\n2026-06,full,social,950,1000,0\n2026-06,full,written,900,1000,0\n',
    'measurements/satisfaction.csv': ['period,value', ...[1, 2, 3, 4, 5, 6].map((m) => `2026-0${m},4.3`), ''].join(
      '\n',
    ),
  };
  for (const [name, own] of Object.entries({
    'service-reply': ['paul.durand'],
    'written-reply': ['lea.martin', 'paul.durand'],
  })) {
    const lines = own.map(
      (by) => `  - { by: ${by}, on: 2026-07-01, digest: ${digest.split(' ')[name === 'service-reply' ? 0 : 1]} }`,
    );
    files[`objectives/${name}.yaml`] += `agreed:\n${lines.join('\n')}\n`;
  }
  return files;
};

/** A workspace that is right in all, agreements included. */
function agreed(): Files {
  const { plan } = open(full('00000000 00000000'), today);
  return full([...plan.objectives.values()].map((objective) => digestOf(plan, objective)).join(' '));
}

describe('what could not be read', () => {
  const files = agreed();

  it('starts from a workspace without findings', () => {
    expect(rulesOf(files)).toEqual([]);
  });

  it.each(Object.keys(files).filter((path) => path.endsWith('.yaml')))('%s has one finding, and no echo', (path) => {
    expect(rulesOf(broken(files, path))).toEqual(['format/syntax']);
  });

  it.each([
    ['mbo.yaml', 'period: 2026', 'period: 2O26', 'format/bad-date'],
    ['organisation.yaml', 'lead: paul.durand', 'lead: [paul.durand]', 'format/wrong-type'],
    ['indicators/satisfaction.yaml', '/5', '/ /5', 'format/bad-quantity'],
    ['objectives/service-reply.yaml', 'budget: 12000 EUR', 'budget: 0x12', 'format/bad-quantity'],
  ])('a value of %s that cannot be read has one finding', (path, right, wrong, rule) => {
    const text = files[path]?.replace(right, wrong) ?? '';
    expect(text).toContain(wrong);
    expect(rulesOf({ ...files, [path]: text })).toEqual([rule]);
  });

  it('a ledger with an unfinished merge is not missing as well', () => {
    const conflict = '<<<<<<< HEAD\n2026-06,4.3\n=======\n2026-06,4.2\n>>>>>>> import\n';
    const rules = rulesOf({ ...files, 'measurements/satisfaction.csv': `period,value\n2026-01,4.3\n${conflict}` });
    expect(rules).toEqual(['ledger/conflict-marker']);
  });

  it('still says what is missing elsewhere', () => {
    const axis = 'kind: axis\nid: loyalty\ntitle: Loyalty\nsupports: trusted-voice\n';
    const unread = broken({ ...files, 'axes/loyalty.yaml': axis }, 'objectives/written-reply.yaml');
    expect(rulesOf(unread)).toEqual(['cascade/axis-without-objective', 'format/syntax']);
    const named = broken({ ...unread, 'objectives/buy.yaml': 'supports: loyalty' }, 'objectives/buy.yaml');
    expect(rulesOf(named)).toEqual(['format/syntax', 'format/syntax']);
  });

  it('holds for files in another encoding', () => {
    const bytes = Object.entries(files).map(([path, text]) => {
      return { path, bytes: Buffer.from(text, path.startsWith('objectives/written') ? 'utf16le' : 'utf8') };
    });
    const { value: plan, findings } = loadPlan(bytes);
    const found = [...findings, ...check(plan, { series: new Map(), imports: [] }, today)];
    expect(found.map(({ rule }) => rule)).toEqual(['format/not-utf8']);
  });

  it('holds for files that could not even be opened', () => {
    const bytes = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
    for (const unopened of ['organisation.yaml', 'indicators', 'mbo.yaml', 'objectives/service-reply.yaml']) {
      const opened = bytes.filter(({ path }) => !path.startsWith(unopened));
      const { value: plan, findings } = loadPlan(opened, [unopened]);
      const found = [...findings, ...check(plan, { series: new Map(), imports: [] }, today)];
      expect(
        found.map(({ rule }) => rule),
        unopened,
      ).toEqual([]);
    }
  });
});
