import { describe, expect, it } from 'vitest';
import { rules, withoutIgnored } from '../../src/check/index.js';
import { digestOf, type Finding } from '../../src/model/index.js';
import { base, open } from '../workspace.js';

const today = '2026-07-15';
const vague = (ignore: string): string => `kind: objective
id: vague
title: Improve satisfaction as much as possible
supports: service-reply
team: written
indicators: { satisfaction: { maintain: ">= 4.2 /5" } }
competencies: [written-french]
means: { time: 1 h/week }
${ignore}`;

const workspace = (settings: string): string =>
  `format: 1\nname: Nordvent\nperiod: 2026\nrules: { agreement/missing: off, ${settings} }\n`;

/** The rules that find something in the base with this objective and other files over it. */
function found(ignore: string, files: Readonly<Record<string, string>> = {}, day = today): readonly string[] {
  const { diagnostics } = open({ ...base(), 'objectives/vague.yaml': vague(ignore), ...files }, day);
  return diagnostics.map(({ rule }) => rule);
}

const twice = ['simple/vague-wording', 'simple/vague-wording'];

describe('ignore', () => {
  it.each([
    ['', twice],
    ['ignore: [{ rule: simple/vague-wording, why: x }]', []],
    ['ignore: [{ rule: simple, why: x }]', []],
    ['ignore: [{ rule: simple, why: x, until: 2026-07-15 }]', []],
    ['ignore: [{ rule: simple, why: x, until: 2026-07-14 }]', [...twice, 'ignore/expired']],
    ['ignore: [{ rule: timed, why: x }]', [...twice, 'ignore/unused']],
    ['ignore: [{ rule: timed, why: x, until: 2026-07-14 }]', [...twice, 'ignore/unused']],
    ['ignore: [{ rule: simple, why: x, until: 2026-07-14 }, { rule: simple, why: y }]', ['ignore/expired']],
  ])('%s leaves %j', (ignore, left) => {
    expect(found(ignore)).toEqual(left);
  });

  it('speaks of one entity only', () => {
    const other = vague('').replace('id: vague', 'id: other');
    const ignore = 'ignore: [{ rule: simple, why: x }]';
    expect(found(ignore, { 'objectives/other.yaml': other })).toEqual(expect.arrayContaining(twice));
  });

  it('does not say that nothing is found where a file could not be read', () => {
    const broken = { 'axes/broken.yaml': 'kind: axis\nid: [\n' };
    expect(found('ignore: [{ rule: timed, why: x }]', broken)).not.toContain('ignore/unused');
  });

  it('leaves what was agreed as it was', () => {
    const [bare, ignoring] = ['', 'ignore: [{ rule: simple, why: x }]'].map((ignore) => {
      const { plan } = open({ ...base(), 'objectives/vague.yaml': vague(ignore) }, today);
      return digestOf(plan, plan.objectives.get('vague') as never);
    });
    expect(ignoring).toBe(bare);
  });
});

describe('rules: of mbo.yaml', () => {
  it.each([
    ['simple: off', []],
    ['simple: off, simple/vague-wording: warning', twice],
    ['simple/vague-wording: off', []],
    ['ignore: off', twice],
    ['ignore/unused: off', twice],
    ['ignore: error, ignore/unused: off', twice],
  ])('%s leaves %j', (settings, left) => {
    const ignore = settings.startsWith('ignore') ? 'ignore: [{ rule: timed, why: x }]' : '';
    expect(found(ignore, { 'mbo.yaml': workspace(settings) })).toEqual(left);
  });

  it('sets the severity of warnings made while files are read, and of no error', () => {
    const { plan } = open({ ...base(), 'mbo.yaml': workspace('format/file-name: error') }, today);
    const finding = (rule: string, severity: Finding['severity']): Finding => {
      const place = { file: 'a.yaml', path: [] };
      return { rule, severity, place, entity: null, message: { en: '', fr: '' }, related: [] };
    };
    const made = [finding('format/file-name', 'warning'), finding('format/syntax', 'error')];
    const off = {
      ...plan,
      workspace: { ...plan.workspace, rules: { format: { severity: 'off', options: {} } as const } },
    };
    expect(withoutIgnored(plan, made, today).findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(withoutIgnored(off, made, today).findings.map(({ rule }) => rule)).toEqual(['format/syntax']);
  });

  it('finds an error in each option of each rule that is not one', () => {
    const numeric = rules.filter(({ options = {} }) =>
      Object.values(options).some((value) => typeof value === 'number'),
    );
    expect(numeric.length).toBeGreaterThan(5);
    for (const { name, options = {} } of numeric) {
      const [option] = Object.keys(options);
      for (const [setting, rule] of [
        [`{ ${option}: -1 }`, 'format/wrong-type'],
        [`{ ${option}s: 1 }`, 'format/unknown-key'],
      ]) {
        expect(found('', { 'mbo.yaml': workspace(`${name}: ${setting}`) }), `${name}: ${setting}`).toContain(rule);
      }
    }
  });
});
