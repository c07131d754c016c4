import { expired, unused } from '../language/rules/ignore.js';
import {
  asFarAsRead,
  type Day,
  type Entity,
  entitiesOf,
  type Finding,
  finding,
  type Id,
  type Ignore,
  type Plan,
  type Text,
} from '../model/index.js';
import { at } from './place.js';
import type { Rule } from './rule.js';
import { rules } from './rules.js';
import { isNegotiable, rulesNamed, severityOf } from './settings.js';

/** What is left of the findings of a workspace once it was heard which of them it lives with. */
export interface Heard {
  readonly findings: readonly Finding[];
  /** How many findings are left out because an entity says so. */
  readonly ignored: number;
}

/** One entry of `ignore:`, and the names of the rules it means. */
interface Entry {
  readonly entity: Entity;
  readonly index: number;
  readonly ignore: Ignore;
  readonly names: ReadonlySet<string>;
}

/**
 * Leaves out the findings that `ignore:` of their entity or `rules:` of mbo.yaml say to live with, whichever stage made
 * them: hand it all the findings of a workspace at once. Entries whose day is past, that find nothing, or that name no
 * rule are findings themselves; of entries that find nothing none is said while something else could not be read.
 */
export function withoutIgnored(plan: Plan, findings: readonly Finding[], today: Day): Heard {
  const negotiable = new Map(rules.filter(isNegotiable).map((rule) => [rule.name, rule]));
  const { entries, findings: unknown } = entriesOf(plan);
  const used = new Set<Entry>();
  const kept = findings.filter((finding) => {
    const matching = (entries.get(finding.entity ?? '') ?? []).filter(({ names }) => names.has(finding.rule));
    for (const entry of matching) used.add(entry);
    return matching.every(({ ignore }) => isPast(ignore, today));
  });
  const whole = findings.every(({ rule, severity }) => severity === 'warning' || negotiable.has(rule));
  const own = [...entries.values()].flat().flatMap((entry) => {
    if (used.has(entry)) return isPast(entry.ignore, today) ? [expiredFinding(entry)] : [];
    return whole ? [unusedFinding(entry)] : [];
  });
  const settled = [...kept, ...own].flatMap((finding) => withSeverity(finding, negotiable.get(finding.rule), plan));
  return { findings: [...unknown, ...settled], ignored: findings.length - kept.length };
}

const isPast = ({ until }: Ignore, today: Day): boolean => until !== null && until < today;

/** The entries of every entity, by its id, and findings for those that name no rule. */
function entriesOf(plan: Plan): { readonly entries: ReadonlyMap<Id, readonly Entry[]>; readonly findings: Finding[] } {
  const entries = new Map<Id, Entry[]>();
  const findings: Finding[] = [];
  for (const entity of entitiesOf(asFarAsRead(plan))) {
    for (const [index, ignore] of entity.ignore.entries()) {
      const named = rulesNamed(ignore.rule, rules);
      if ('problem' in named) {
        findings.push({
          ...entryFinding('format/unknown-rule', entity, index, 'rule', named.problem),
          severity: 'error',
        });
        continue;
      }
      const entry = { entity, index, ignore, names: new Set(named.map(({ name }) => name)) };
      entries.set(entity.id, [...(entries.get(entity.id) ?? []), entry]);
    }
  }
  return { entries, findings };
}

/** A finding made while files were read, in the severity that mbo.yaml gives its rule; none where that is off. */
function withSeverity(finding: Finding, rule: Rule | undefined, plan: Plan): readonly Finding[] {
  if (rule?.check !== null) return [finding];
  const severity = severityOf(rule, plan.workspace.rules);
  return severity === 'off' ? [] : [{ ...finding, severity }];
}

function expiredFinding({ entity, index, ignore }: Entry): Finding {
  return entryFinding('ignore/expired', entity, index, 'until', expired.found(ignore.rule, ignore.until ?? ''));
}

function unusedFinding({ entity, index, ignore }: Entry): Finding {
  const { file, path } = entity.origin;
  const place = { file, path: [...path, 'ignore', index], part: 'entry' as const };
  return {
    ...entryFinding('ignore/unused', entity, index, 'rule', unused.found(ignore.rule)),
    fix: { place, text: '' },
  };
}

function entryFinding(rule: string, entity: Entity, index: number, key: string, message: Text): Finding {
  return finding(rule, at(entity, 'ignore', index, key), message, { severity: 'warning', entity: entity.id });
}
