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

describe('one mistake', () => {
  const [service, written] = ['objectives/service-reply.yaml', 'objectives/written-reply.yaml'];
  const indicator = 'indicators/reply-within-12h.yaml';

  it.each([
    ['a share of more than all', written, 'target: 85 %', 'target: 105 %', 'realistic/impossible-target'],
    ['a milestone of more than all', written, '30: 70 %', '30: 170 %', 'realistic/impossible-target'],
    ['a target below the baseline', written, 'target: 85 %', 'target: 50 %', 'realistic/wrong-direction'],
    ['a baseline above the target', written, 'baseline: 58 %', 'baseline: 95 %', 'realistic/wrong-direction'],
    ['a guardrail the wrong way', written, '">= 4.2', '"<= 4.2', 'realistic/wrong-direction'],
    ['the direction of an indicator', indicator, 'unit:', 'better: lower\nunit:', 'realistic/wrong-direction'],
    ['the unit of an indicator', indicator, '"%"', 'h', 'measurable/unit-mismatch'],
    ['what an indicator counts', indicator, '<= 12 h', '<= 24 h', 'measurable/title-contradicts'],
    ['a period gone by', service, 'team:', 'period: 2025\nteam:', 'timed/milestone-outside'],
    ['a period far away', written, 'team:', 'period: 2062\nteam:', 'timed/milestone-outside'],
    ['a period of another year', service, 'team:', 'period: 2027\nteam:', 'timed/milestone-outside'],
    ['a circle', service, 'supports: responsiveness', 'supports: written-reply', 'cascade/cycle'],
    ['an axis misspelt', service, 'supports: responsiveness', 'supports: responsivness', 'format/unknown-reference'],
    [
      'an ambition for an axis',
      service,
      'supports: responsiveness',
      'supports: trusted-voice',
      'format/unknown-reference',
    ],
    ['an objective that supports itself', written, 'supports: service', 'supports: written', 'cascade/cycle'],
    ['a circle of teams', 'organisation.yaml', 'durand }', 'durand, parent: written }', 'cascade/team-cycle'],
    ['a team above that is none', 'organisation.yaml', 'parent: service', 'parent: sevice', 'format/unknown-reference'],
    ['an owner who is nobody', written, 'owner: lea.martin', 'owner: lea.martn', 'format/unknown-reference'],
    ['a slice of nobody', written, '{ team: written }', '{ team: writen }', 'measurable/empty-slice'],
    ['a slice along no dimension', written, '{ team: written }', '{ teem: written }', 'format/unknown-reference'],
    [
      'a step without a day',
      written,
      'competencies:',
      'steps: [{ step: Sort }]\ncompetencies:',
      'timed/step-without-date',
    ],
    ['nothing but names of figures', written, '{ maintain: ">= 4.2 /5" }', '{}', 'measurable/no-target'],
  ])('%s has one finding', (_, path, right, wrong, rule) => {
    // Agreements speak of every change of what was agreed, and that is another matter.
    const files = Object.fromEntries(
      Object.entries(agreed()).map(([name, text]) => [name, text.replace(/agreed:[\s\S]*$/, '')]),
    );
    const settings = { 'mbo.yaml': base()['mbo.yaml'] ?? '' };
    const text = files[path]?.replace(right, wrong) ?? '';
    expect(text).toContain(wrong);
    expect(rulesOf({ ...files, ...settings, [path]: text })).toEqual([rule]);
  });

  it('of an indicator that is gone has one finding where it was used', () => {
    const { 'indicators/satisfaction.yaml': _, ...files } = base();
    expect(rulesOf(files)).toEqual(['format/unknown-reference', 'format/unknown-reference']);
  });
});
