import { base, type Files } from '../workspace.js';

/** Where the example of a rule stands, and what else its comments say is there. */
export interface Setting {
  /** The file whose keys of the same name it replaces, or a new one: an objective when left out. */
  readonly into?: string;
  /** The file of an example that is a ledger. */
  readonly ledger?: string;
  /** What stands around it in the file. */
  readonly wrap?: (example: string) => string;
  readonly files?: (example: string) => Files;
  readonly today?: string;
}

/** Rules about what no text of a workspace shows: file names, bytes, exports, digests. */
export const toldInWords =
  /^(?:import\/|format\/(?:too-deep|too-large|not-utf8|duplicate-id|symlink|not-a-file|unreadable|file-name|not-utf8-name)|agreement\/stale|privacy\/raw-export-committed|ledger\/(?:edited|definition|unknown-file))/;

const given = (id: string, unit: string, more = ''): string =>
  `kind: indicator\nid: ${id}\ntitle: Indicator ${id}\nunit: "${unit}"\nmeasure: given\n${more}`;

const objective = (id: string, lines: string): string =>
  `kind: objective\nid: ${id}\ntitle: Objective ${id}\n${lines}\n`;

/** The workspace that the examples speak of. */
export const world: Files = {
  ...base(),
  'mbo.yaml': 'format: 1\nname: Nordvent\nperiod: 2026\n',
  'organisation.yaml': `kind: organisation
teams:
  service: { name: Customer service, lead: paul.durand }
  written: { name: Written channels, lead: lea.martin, parent: service }
people:
  paul.durand: { name: Paul Durand, team: service, competencies: [leading] }
  lea.martin: { name: Léa Martin, team: written, competencies: [written-french] }
  tom.leroy: { name: Tom Leroy, team: written }
  karim.haddad: { name: Karim Haddad, team: service }
competencies: { leading: Leading, written-french: Writing, data-reading: Reading data }
`,
  'indicators/reopened.yaml': given('reopened', '%', 'better: lower\n'),
  'indicators/calls-answered.yaml': given('calls-answered', '%'),
  'indicators/recommendation.yaml': given('recommendation', 'points'),
  'indicators/repurchase-rate.yaml': given('repurchase-rate', '%', 'every: quarter\n'),
};

const months = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => {
    const month = from + i;
    return `${2024 + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
  });

/** A ledger of reply-within-12h by its dimension, the same in each of these months. */
const ledger = (labels: readonly string[], rows: readonly string[], by = 'team'): Files => ({
  'measurements/reply-within-12h.csv': [
    `period,covered,${by},good,total,pending`,
    ...labels.flatMap((label) => rows.map((row) => `${label},full,${row}`)),
    '',
  ].join('\n'),
});

const recent = months(25, 30);
const teams = ['phone,150,200,0', 'written,600,1000,0'];
const indicator = (by: string): Files => ({
  'indicators/reply-within-12h.yaml': (world['indicators/reply-within-12h.yaml'] ?? '').replace('[team]', by),
});
const team = (header: string): Files => ({
  'sources/tickets.yaml': (world['sources/tickets.yaml'] ?? '').replace('team: { header: Team }', header),
});
const delay: Files = {
  'indicators/delay.yaml': given('delay', 'h', 'better: lower\n'),
  'objectives/delay.yaml': objective('delay-12h', 'indicators: { delay: { baseline: 14 h, target: 12 h } }'),
};
const staleDelay: Files = { ...delay, 'measurements/delay.csv': 'period,value\n2026-01,14\n' };

const inAim = (example: string): string => `indicators:\n  reply-within-12h:\n${example.replace(/^/gm, '    ')}`;
const after = (lines: string) => (example: string) => `${lines}\n${example}`;
const alone = 'objectives/alone.yaml';
const organisation = { into: 'organisation.yaml' };
const always = (files: Files) => () => files;

/** Objectives with the means that an example lists in its comments. */
const spending = (lines: string) => (example: string) => ({
  'objectives/written-reply.yaml': objective('written-reply', 'supports: service-reply'),
  ...Object.fromEntries(
    [...example.matchAll(/^# {3}(means: .*)$/gm)].map(([, means], i) => [
      `objectives/spends-${i}.yaml`,
      objective(`spends-${i}`, `${lines}\n${means}`),
    ]),
  ),
});

/** An objective for written requests and one for public messages, with the targets that an example tells in its comment. */
function children(example: string): Files {
  const [written, social] = [...example.matchAll(/(?:at|vise) (\d+ %)/g)].map(([, target]) => target);
  const child = (slice: string, target: string | undefined): Files => ({
    [`objectives/${slice}.yaml`]: objective(
      slice,
      `supports: service-reply\nindicators:\n  reply-within-12h: { where: { team: ${slice} }, baseline: 50 %, target: ${target} }`,
    ),
  });
  return {
    ...ledger(recent, ['social,120,200,0', 'written,480,800,0']),
    'objectives/written-reply.yaml': objective('written-reply', 'supports: responsiveness'),
    ...child('written', written),
    ...child('social', social),
  };
}

export const settings: Readonly<Record<string, Setting>> = {
  'format/anchor': { wrap: inAim },
  'format/control-character': { wrap: (example) => example.replace('\\u202e', '\u202e') },
  'format/reserved-name': organisation,
  'format/unknown-rule': { into: 'mbo.yaml' },
  'format/missing-key': { into: 'axes/new.yaml' },
  'format/bad-quantity': { wrap: inAim },
  'format/bad-date': { wrap: (example) => `steps:\n  - step: sorting\n    ${example}` },
  'format/bad-condition': {
    into: 'indicators/reply-within-12h.yaml',
    wrap: (example) => `measure:\n  rate:\n    ${example}`,
  },
  'simple/too-many-objectives': {
    into: 'objectives/service-reply.yaml',
    files: always(
      Object.fromEntries(
        [1, 2, 3, 4, 5].map((i) => [
          `objectives/o${i}.yaml`,
          objective(`o${i}`, 'owner: paul.durand\nperiod: 2026-H1'),
        ]),
      ),
    ),
    today: '2026-03-01',
  },
  'measurable/no-indicator': { into: alone },
  'measurable/no-source': { into: 'indicators/incoming-volume.yaml' },
  'measurable/grain-too-fine': {
    into: 'indicators/reply-within-12h.yaml',
    files: () => ({
      'sources/tickets.yaml': (world['sources/tickets.yaml'] ?? '').replace(
        'Created, type: datetime',
        'Created, type: datetime, format: yyyy-MM',
      ),
    }),
  },
  'measurable/unsettled-source': {
    into: 'sources/new.yaml',
    wrap: after('kind: source\nid: new\ndated: created\ncolumns:'),
  },
  'measurable/unknown-value': { files: () => team('team: { header: Team, values: { Mail: written, Tel: phone } }') },
  'measurable/never-measured': {
    ledger: 'measurements/repurchase-rate.csv',
    files: () => ({
      ...staleDelay,
      'measurements/satisfaction.csv': 'period,value\n2026-01,4.3\n',
      [alone]: objective('alone', 'indicators: { repurchase-rate: { baseline: 28 %, target: 35 % } }'),
    }),
  },
  'measurable/empty-slice': { files: () => ledger(recent, teams) },
  'measurable/stale': { ledger: 'measurements/delay.csv', files: always(delay) },
  'measurable/too-few-records': {
    files: () => ({ ...indicator('[channel]'), ...ledger(recent, ['fax,9,12,0', 'form,100,128,0'], 'channel') }),
  },
  'realistic/baseline-contradicts-ledger': {
    files: () => ({
      ...ledger(months(13, 24), ['written,582,820,0']),
      'objectives/service-reply.yaml': objective('service-reply', 'supports: responsiveness'),
    }),
  },
  'realistic/beyond-history': {
    into: alone,
    wrap: after('kind: objective\nid: alone\ntitle: Alone'),
    files: () => ledger(months(7, 30), ['written,720,1000,0']),
  },
  'accessible/no-owner': { into: alone },
  'accessible/no-means': { into: alone, wrap: after('kind: objective\nid: alone') },
  'accessible/no-competencies': { into: alone, wrap: after('kind: objective\nid: alone') },
  'accessible/over-capacity': { ...organisation, files: spending('owner: lea.martin') },
  'accessible/over-budget': { into: 'objectives/service-reply.yaml', files: spending('supports: service-reply') },
  'timed/no-period': {
    into: alone,
    files: () => ({
      'mbo.yaml': 'format: 1\nname: Nordvent\n',
      'objectives/service-reply.yaml': `${world['objectives/service-reply.yaml']}period: 2026\n`,
      'objectives/written-reply.yaml': `${world['objectives/written-reply.yaml']}period: 2026\n`,
    }),
  },
  'timed/outside-parent': {
    files: () => ({ 'objectives/service-reply.yaml': `${world['objectives/service-reply.yaml']}period: 2026-H1\n` }),
  },
  'timed/milestone-order': { wrap: (example) => `indicators:\n${example.replace(/^/gm, '  ')}` },
  'timed/no-review': { today: '2026-06-30' },
  'timed/overdue-open': { today: '2026-09-01' },
  'timed/closed-without-lesson': { today: '2027-02-01' },
  'cascade/orphan': { into: alone },
  'cascade/cycle': {
    into: alone,
    files: (example) => {
      const above = /(?:supports|soutient) callbacks$/m.test(example) ? 'callbacks' : 'responsiveness';
      return { 'objectives/complaints.yaml': objective('complaints', `supports: ${above}`) };
    },
  },
  'cascade/team-cycle': organisation,
  'cascade/axis-without-objective': {
    into: alone,
    files: (example) =>
      example.startsWith('kind: axis') ? {} : { 'axes/loyalty.yaml': 'kind: axis\nid: loyalty\ntitle: Loyalty\n' },
  },
  'cascade/team-without-objective': {
    into: alone,
    wrap: (example) =>
      example.startsWith('teams:') ? `kind: organisation\n${example.replace(/^ {2}service.*\n/m, '')}` : example,
    files: (example) =>
      example.startsWith('teams:')
        ? {}
        : { 'more.yaml': 'kind: organisation\nteams: { phone: { name: Phone, parent: service } }\n' },
  },
  'cascade/same-aim-twice': { into: alone, files: () => indicator('[team, arrival]') },
  'cascade/targets-do-not-add-up': { into: 'objectives/service-reply.yaml', files: children },
  'agreement/missing': {
    files: () => ({
      'objectives/service-reply.yaml': `${world['objectives/service-reply.yaml']}agreed: [{ by: paul.durand, on: 2026-01-12, digest: 7f3a91c2 }]\n`,
    }),
    today: '2026-02-01',
  },
  'privacy/personal-column': { into: 'sources/new.yaml', wrap: after('kind: source\nid: new\ndated: ticket') },
  'privacy/personal-dimension': { into: 'indicators/reply-within-12h.yaml' },
  'privacy/small-cells': {
    ledger: 'measurements/score.csv',
    files: (example) => ({
      'indicators/score.yaml': `kind: indicator\nid: score\ntitle: Score\nunit: /5\nmeasure: { mean: { of: score } }\nsource: tickets\nby: [team${example.includes('reason') ? ', reason' : ''}]\n`,
    }),
  },
  'ignore/expired': { into: 'indicators/delay.yaml', files: always(staleDelay) },
  'ledger/conflict-marker': { wrap: after('period,covered,team,good,total,pending') },
  'ledger/bad-value': { ledger: 'measurements/delay.csv', files: always(delay) },
  'ledger/unknown-dimension': { files: (example) => indicator(example.includes('[channel]') ? '[channel]' : '[team]') },
  'ledger/window-gap': { ledger: 'measurements/delay.csv', files: always(delay) },
};
