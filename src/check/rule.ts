import type { RuleText } from '../language/rules/rule-text.js';
import type { Children, Day, Finding, Ledger, Place, Plan, Severity, Text } from '../model/index.js';

/** What a rule may look at: all of it is data, and today is a day like any other. */
export interface Context {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly today: Day;
  readonly children: Children;
  /** The rule's options: its defaults, overridden by `rules:` of mbo.yaml. */
  readonly options: Readonly<Record<string, number | string>>;
}

/** A finding as a rule makes it; the rule's name and severity are added. */
export interface Draft {
  readonly place: Place;
  readonly entity: string | null;
  readonly message: Text;
  readonly related?: Finding['related'];
}

/** A rule carries its own documentation: `mbo explain` and the table of rules are made from it. */
export interface Rule {
  /** `group/what-is-wrong`. */
  readonly name: string;
  readonly severity: Severity;
  readonly text: RuleText;
  /** YAML that breaks the rule, and the same put right. */
  readonly bad: string;
  readonly good: string;
  readonly options?: Readonly<Record<string, number | string>>;
  /** Null for what is found while files are read. */
  readonly check: ((context: Context) => Iterable<Draft>) | null;
}
