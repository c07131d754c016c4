import { expect, it } from 'vitest';
import { base, open } from '../workspace.js';

const objective = `kind: objective
id: answers
title: Publish 40 answers to the questions asked most
supports: responsiveness
owner: paul.durand
period: 2026-Q2
indicators:
  answered: { baseline: 62 %, target: 90 % }
  rated: { baseline: 40 %, target: 50 % }
agreed: [{ by: paul.durand, on: 2026-04-01, digest: DIGEST }]
competencies: [leading]
means: { time: 1 h/week }
`;
const indicators = Object.fromEntries(
  ['answered', 'rated'].map((id) => [
    `indicators/${id}.yaml`,
    `kind: indicator\nid: ${id}\ntitle: Share ${id}\nunit: "%"\nmeasure: given\n`,
  ]),
);

/** What is found of the objective on a day, with one rule set as written in mbo.yaml. */
function found(rule: string, setting: string, today: string): readonly string[] {
  const files = { ...base(), ...indicators, 'objectives/answers.yaml': objective.replace('DIGEST', '00000000') };
  const workspace = `format: 1\nname: Nordvent\nperiod: 2026\nrules: { ${rule}: ${setting} }\n`;
  const { findings } = open({ ...files, 'mbo.yaml': workspace }, today);
  return findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);
}

it.each([
  ['simple/long-title', '{ max: 46 }', '{ max: 45, severity: error }', '2026-05-15'],
  ['simple/too-many-indicators', '{ max: 2 }', '{ max: 1, severity: error }', '2026-05-15'],
  ['simple/too-many-objectives', '{ max: 2 }', '{ max: 1, severity: error }', '2026-05-15'],
  ['timed/overdue-open', '{ days: 15 }', '{ days: 14, severity: error }', '2026-07-15'],
  ['timed/long-without-milestone', '{ days: 91 }', '{ days: 90, severity: error }', '2026-05-15'],
  ['timed/no-review', '{ days: 44 }', '{ days: 43, severity: error }', '2026-05-15'],
])('%s: %s is the last that is right, %s the first that is not', (rule, right, wrong, today) => {
  expect(found(rule, right, today)).toEqual([]);
  expect(found(rule, wrong, today)).toEqual(['error']);
  expect(found(rule, 'off', today)).toEqual([]);
});

it.each(['toString', 'valueOf', 'hasOwnProperty'])('%s is no option, whatever an object has of that name', (option) => {
  const rules = `rules: { simple/long-title: { ${option}: 5 } }`;
  const { findings } = open({ ...base(), 'mbo.yaml': `format: 1\nname: N\nperiod: 2026\n${rules}\n` }, '2026-05-15');
  expect(findings.filter(({ place }) => place.file === 'mbo.yaml').map(({ rule }) => rule)).toEqual([
    'format/unknown-key',
  ]);
});
