import { unknownKey } from '../language/rules/format.js';
import {
  childrenOf,
  type Day,
  type Finding,
  type Ledger,
  type Plan,
  type RuleSetting,
  type Severity,
  timelineOf,
} from '../model/index.js';
import type { Context, Draft, Rule } from './rule.js';
import { rules } from './rules.js';

/**
 * Every finding of every rule that is on, in the order of the rules. Severities and options come from `rules:` in
 * mbo.yaml; a name there that is no rule is itself a finding. `files` are the paths of the whole tree, read or not.
 */
export function check(plan: Plan, ledger: Ledger, today: Day, files: readonly string[] = []): readonly Finding[] {
  const settings = plan.workspace.rules;
  const timelines = new Map(
    [...plan.indicators.values()].map(({ id, every }) => [id, timelineOf(ledger.series.get(id), every, today)]),
  );
  const shared = { plan, ledger, today, children: childrenOf(plan), timelines, files };
  const findings = rules.flatMap((rule) => run(rule, settings[rule.name], shared));
  return [...unknownRules(settings), ...findings];
}

function run(rule: Rule, setting: RuleSetting | undefined, shared: Omit<Context, 'options'>): readonly Finding[] {
  const severity = setting?.severity ?? rule.severity;
  if (rule.check === null || severity === 'off') return [];
  const context = { ...shared, options: { ...rule.options, ...setting?.options } };
  return [...rule.check(context)].map((draft) => finish(rule.name, severity, draft));
}

function finish(rule: string, severity: Severity, { place, entity, message, related = [] }: Draft): Finding {
  return { rule, severity, place, entity, message, related };
}

function unknownRules(settings: Plan['workspace']['rules']): readonly Finding[] {
  const known = new Set(rules.map((rule) => rule.name));
  const unknown = Object.keys(settings).filter((name) => !known.has(name));
  return unknown.map((name) => {
    const message = unknownKey.found(name, null, []);
    const place = { file: 'mbo.yaml', path: ['rules', name], part: 'key' as const };
    return finish('format/unknown-key', 'error', { place, entity: null, message });
  });
}
