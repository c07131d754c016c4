import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/model/index.js';
import { base, type Files, open } from '../workspace.js';

const today = '2026-07-15';
const path = 'objectives/macros.yaml';
const indicator = 'indicators/reply-within-12h.yaml';

const written = `kind: objective
id: macros
title: Répondre à 90 % des e-mails en moins de 12 h
supports: [responsiveness, { id: service-reply, weight: 2 }]
team: written
owner: lea.martin
period: 2026-H1
indicators:
  reply-within-12h:
    where: { team: [written, phone] }
    baseline: 62 %
    target: 90 %
    milestones: { 2026-03-31: 70 %, 2026-05-31: 80 % }
  satisfaction: { maintain: ">= 4.2 /5" }
steps:
  - { step: 20 answers, by: 2026-03-31, weight: 2 }
  - { step: 20 more, by: 2026-06-30 }
competencies: [written-french, { needs: leading, plan: a week with Paul }]
means: { time: 4 h/week, budget: 2000 EUR, support: [coaching, answer library] }
`;

function digest(text: string, others: Files = {}, id = 'macros'): string {
  const { plan, findings } = open({ ...base(), ...others, [path]: text }, today);
  expect(findings.filter(({ rule }) => rule.startsWith('format/'))).toEqual([]);
  const objective = plan.objectives.get(id);
  if (objective === undefined) throw new Error(`no objective ${id}`);
  return digestOf(plan, objective);
}

const replaced = (from: string, to: string, text = written): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

const agreedUpon = digest(written);

it('is eight hexadecimal digits, the same at every run and on every machine', () => {
  expect(agreedUpon).toBe('f93b2d87');
});

describe('an agreement holds when only the writing changes:', () => {
  const reversed = (text: string): string => {
    const blocks = text.split(/^(?=\S)/m);
    return blocks.reverse().join('');
  };
  it.each([
    ['comments', `# agreed in January\n${replaced('target: 90 %', 'target: 90 % # ambitious')}`],
    ['the order of keys', reversed(written)],
    ['CRLF line ends', written.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${written}`],
    [
      'quotes',
      replaced(
        'title: Répondre à 90 % des e-mails en moins de 12 h',
        'title: "Répondre à 90 % des e-mails en moins de 12 h"',
      ),
    ],
    ['a folded title', replaced('title: Répondre à 90 % des', 'title: >\n  Répondre à 90 %\n  des')],
    ['the Unicode form', written.normalize('NFD')],
    ['a no-break space', replaced('90 % des', '90\u00a0% des')],
    ['the spelling of a quantity', replaced('budget: 2000 EUR', 'budget: 2 k€')],
    ['the spelling of the period', replaced('period: 2026-H1', 'period: { start: 2026-01-01, end: 2026-06-30 }')],
    [
      'the order of what it supports',
      replaced(
        '[responsiveness, { id: service-reply, weight: 2 }]',
        '[{ weight: 2, id: service-reply }, responsiveness]',
      ),
    ],
    ['the order of a one-of list', replaced('[written, phone]', '[phone, written]')],
    ['the order of supports granted', replaced('[coaching, answer library]', '[answer library, coaching]')],
    [
      'a step done',
      replaced('by: 2026-03-31, weight: 2', 'by: 2026-03-31, weight: 2, done: 2026-03-20, evidence: docs/a.md'),
    ],
    ['a review', `${written}reviews: [{ on: 2026-04-08, by: paul.durand }]\n`],
    ['an agreement', `${written}agreed: [{ by: lea.martin, on: 2026-01-12, digest: 7f3a91c2 }]\n`],
    ['a closing', `${written}closed: { on: 2026-07-02, lesson: start with the questions asked most }\n`],
  ])('%s', (_, text) => {
    expect(digest(text)).toBe(agreedUpon);
  });

  it('what surrounds the indicator', () => {
    const text = base()[indicator] ?? '';
    const others = { [indicator]: `# how we count\n${replaced('by: [team]', 'by: [team, channel]', text)}` };
    expect(digest(written, others)).toBe(agreedUpon);
  });

  it('the manager', () => {
    const text = base()['organisation.yaml'] ?? '';
    const others = {
      'organisation.yaml': replaced('name: Customer service, lead: paul.durand', 'name: Service', text),
    };
    expect(digest(written, others)).toBe(agreedUpon);
  });
});

describe('an agreement is stale once there is a change of', () => {
  it.each([
    ['the title', replaced('moins de 12 h', 'moins de 10 h')],
    ['the owner', replaced('owner: lea.martin', 'owner: paul.durand')],
    ['the team', replaced('team: written\n', 'team: service\n')],
    ['the period', replaced('2026-H1', '2026-H2')],
    ['what it supports', replaced('[responsiveness, { id: service-reply, weight: 2 }]', 'responsiveness')],
    ['its weight there', replaced('service-reply, weight: 2', 'service-reply, weight: 3')],
    ['the baseline', replaced('baseline: 62 %', 'baseline: 64 %')],
    ['the target', replaced('target: 90 %', 'target: 89.9 %')],
    ['the slice', replaced('[written, phone]', 'written')],
    ['the weight of an aim', replaced('target: 90 %', 'target: 90 %\n    weight: 2')],
    ['a milestone', replaced('2026-05-31: 80 %', '2026-05-31: 78 %')],
    ['a guardrail', replaced('>= 4.2', '>= 4.0')],
    ['a guardrail into a ceiling', replaced('>= 4.2', '<= 4.2')],
    ['an aim', replaced('  satisfaction: { maintain: ">= 4.2 /5" }\n', '')],
    ['a step', replaced('20 more', '25 more')],
    ['the date of a step', replaced('by: 2026-06-30', 'by: 2026-06-15')],
    ['the weight of a step', replaced('weight: 2 }\n', 'weight: 1 }\n')],
    ['the time granted', replaced('4 h/week', '3 h/week')],
    ['the budget', replaced('2000 EUR', '1999.99 EUR')],
    ['the support', replaced('coaching, ', '')],
    ['a competency', replaced('written-french, ', '')],
    ['the plan for a competency', replaced('a week with Paul', 'two weeks with Paul')],
  ])('%s', (_, text) => {
    expect(digest(text)).not.toBe(agreedUpon);
  });

  it.each([
    ['its measure', 'first_reply: "<= 12 h"', 'first_reply: "<= 24 h"'],
    ['its population', 'channel: [email, form]', 'channel: [email]'],
    ['its direction', 'unit: "%"', 'unit: "%"\nbetter: lower'],
  ])('the definition of an indicator: %s', (_, from, to) => {
    const others = { [indicator]: replaced(from, to, base()[indicator]) };
    expect(digest(written, others)).not.toBe(agreedUpon);
  });

  it('the objective it was copied to', () => {
    expect(digest(replaced('id: macros', 'id: answers'), {}, 'answers')).not.toBe(agreedUpon);
  });
});
