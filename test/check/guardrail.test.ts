import { describe, expect, it } from 'vitest';
import { base, open } from '../workspace.js';

const indicators: Readonly<Record<string, string>> = {
  wait: 'title: Mean wait\nunit: h\nbetter: lower\nmeasure: given\n',
  talk: 'title: Time to listen\nunit: h\nbetter: higher\nmeasure: given\n',
  cost: 'title: Cost of a contact\nunit: EUR\nbetter: lower\nmeasure: given\n',
  handled: 'title: Calls handled\nunit: calls\nmeasure: given\n',
  hourly:
    'title: Calls handled an hour\nunit: calls\nsource: tickets\nmeasure: { ratio: { over: calls, under: hours } }\n',
  late: 'title: Share of late replies\nunit: "%"\nbetter: lower\nsource: tickets\nmeasure: { rate: { success: { first_reply: "> 48 h" } } }\n',
  complaints: 'title: Complaints\nunit: complaints\nbetter: lower\nsource: tickets\nmeasure: count\n',
  solved: 'title: Share solved at once\nunit: "%"\nmeasure: given\n',
};

const aims: Readonly<Record<string, string>> = {
  reply: 'reply-within-12h: { where: { team: written }, baseline: 58 %, target: 85 % }',
  'keep reply': 'reply-within-12h: { where: { team: written }, maintain: ">= 58 %" }',
  wait: 'wait: { baseline: 3 h, target: 2 h }',
  'keep wait': 'wait: { maintain: "<= 2 h" }',
  talk: 'talk: { baseline: 2 h, target: 3 h }',
  cost: 'cost: { baseline: 5 EUR, target: 4 EUR }',
  handled: 'handled: { baseline: 500 calls, target: 900 calls }',
  hourly: 'hourly: { baseline: 5 calls, target: 9 calls }',
  late: 'late: { baseline: 20 %, target: 5 % }',
  complaints: 'complaints: { baseline: 300 complaints, target: 200 complaints }',
  'keep solved': 'solved: { maintain: ">= 70 %" }',
};

/** Whether an objective with some aims lacks a guardrail. */
function isUnprotected(names: string, more = ''): boolean {
  const columns = '  calls: { header: Calls, type: number }\n  hours: { header: Hours, type: number }\n';
  const own = names.split(', ').map((name) => `  ${aims[name]}\n`);
  const files = {
    ...base(),
    ...Object.fromEntries(
      Object.entries(indicators).map(([id, text]) => [`indicators/${id}.yaml`, `kind: indicator\nid: ${id}\n${text}`]),
    ),
    'sources/tickets.yaml': `${base()['sources/tickets.yaml']}${columns}`,
    'objectives/written-reply.yaml': `kind: objective\nid: written-reply\ntitle: Do it\nsupports: service-reply\nowner: lea.martin\nindicators:\n${own.join('')}${more}`,
  };
  const { diagnostics } = open(files, '2026-07-15');
  expect(diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith('format/'))).toEqual([]);
  return diagnostics.some(({ rule, entity }) => rule === 'cascade/no-guardrail' && entity === 'written-reply');
}

describe('no-guardrail', () => {
  it.each(['reply', 'wait', 'late', 'handled', 'hourly', 'reply, keep wait', 'reply, cost', 'wait, keep reply'])(
    'asks %s for a guardrail of quality',
    (names) => {
      expect(isUnprotected(names)).toBe(true);
    },
  );

  it.each(['talk', 'cost', 'complaints', 'keep wait', 'reply, keep solved', 'handled, complaints', 'wait, talk'])(
    'asks %s for none',
    (names) => {
      expect(isUnprotected(names)).toBe(false);
    },
  );

  it('leaves closed objectives to history', () => {
    expect(isUnprotected('reply', 'closed: { on: 2026-05-05, lesson: haste makes waste }\n')).toBe(false);
  });
});
