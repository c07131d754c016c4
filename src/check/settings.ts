import { ruleOptions, unknownRule } from '../language/rules/settings.js';
import { closest, type Finding, finding, type Path, type Plan, type Severity, type Text } from '../model/index.js';
import type { Draft, Rule } from './rule.js';

type Settings = Plan['workspace']['rules'];
type Options = NonNullable<Rule['options']>;

/** The group of a rule, the first half of its name. */
const groupOf = (name: string): string => name.split('/')[0] as string;

/** The severity of a rule: as set for itself, else for its group, else its own. */
export function severityOf({ name, severity }: Rule, settings: Settings): Severity | 'off' {
  return settings[name]?.severity ?? settings[groupOf(name)]?.severity ?? severity;
}

/** The options of a rule: its defaults, overridden by those of mbo.yaml that can be read. */
export function optionsOf({ name, options = {} }: Rule, settings: Settings): Options {
  const written = settings[name]?.options ?? {};
  const merged = Object.entries(options).map(([option, fallback]) => {
    const value = written[option];
    return [option, value === undefined ? fallback : (optionIn(value, fallback) ?? fallback)] as const;
  });
  return Object.fromEntries(merged);
}

/** An option as written, in the type of its default; null when it is no number from 0 up where one is needed. */
function optionIn(written: string, fallback: number | string): number | string | null {
  if (typeof fallback === 'string') return written;
  return /^\d{1,9}(\.\d{1,9})?$/.test(written) ? Number(written) : null;
}

/** What a rule found, in the severity that a workspace gives it; nothing where that is off. */
export function findingsOf(rule: Rule, drafts: Iterable<Draft>, settings: Settings): readonly Finding[] {
  const severity = severityOf(rule, settings);
  if (severity === 'off') return [];
  return Array.from(drafts, ({ place, entity, message, related = [] }) => {
    return { rule: rule.name, severity, place, entity, message, related };
  });
}

/**
 * Whether a workspace may change a rule or live with its findings: not where files could not be read, because no figure
 * can be made from them, nor of an import, which speaks once and of another file.
 */
export function isNegotiable({ name, severity, check }: Rule): boolean {
  return check !== null || (severity === 'warning' && groupOf(name) !== 'import');
}

/** The rules that a name stands for, one or a group. */
export function rulesCalled(name: string, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter((rule) => rule.name === name || groupOf(rule.name) === name);
}

/** The rule or group that a typo was meant for; null when none is near. */
export function closestRule(name: string, rules: readonly Rule[]): string | null {
  return closest(
    name,
    rules.flatMap((rule) => [rule.name, groupOf(rule.name)]),
  );
}

/** The same, as far as a workspace may change them; or why there are none. */
export function rulesNamed(name: string, rules: readonly Rule[]): readonly Rule[] | { readonly problem: Text } {
  const named = rulesCalled(name, rules);
  if (named.length === 0) return { problem: unknownRule.found(name, closestRule(name, rules)) };
  const negotiable = named.filter(isNegotiable);
  return negotiable.length > 0 ? negotiable : { problem: unknownRule.mandatory(name) };
}

/** What is wrong with `rules:` of mbo.yaml: names of no rule, options that a rule does not have or cannot use. */
export function settingFindings(settings: Settings, rules: readonly Rule[]): readonly Finding[] {
  return Object.entries(settings).flatMap(([name, { options }]) => {
    const named = rulesNamed(name, rules);
    if ('problem' in named) return [settingFinding('format/unknown-rule', [name], 'key', named.problem)];
    const rule = named.find((one) => one.name === name);
    return Object.entries(options).flatMap(([option, written]) =>
      rule === undefined
        ? [settingFinding('format/unknown-key', [name, option], 'key', ruleOptions.ofGroup(name, option))]
        : optionFindings(rule, option, written),
    );
  });
}

function optionFindings({ name, options = {} }: Rule, option: string, written: string): readonly Finding[] {
  const fallback = Object.hasOwn(options, option) ? options[option] : undefined;
  if (fallback === undefined) {
    const defaults = Object.entries(options).map(([known, value]) => `${known}: ${value === '' ? '""' : value}`);
    const message = ruleOptions.unknown(name, option, closest(option, Object.keys(options)), defaults);
    return [settingFinding('format/unknown-key', [name, option], 'key', message)];
  }
  if (optionIn(written, fallback) !== null) return [];
  const message = ruleOptions.notNumber(option, written, `${option}: ${fallback}`);
  return [settingFinding('format/wrong-type', [name, option], 'value', message)];
}

function settingFinding(rule: string, path: Path, part: 'key' | 'value', message: Text): Finding {
  const place = { file: 'mbo.yaml', path: ['rules', ...path], part };
  return finding(rule, place, message);
}
