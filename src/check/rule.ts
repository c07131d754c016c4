import type { RuleText } from '../language/rules/rule-text.js';
import type {
  Children,
  Day,
  Entity,
  Finding,
  Id,
  Ledger,
  Measured,
  Objective,
  Place,
  Plan,
  Severity,
  Text,
} from '../model/index.js';
import type { Aimed, Aims } from './aims.js';
import type { Signed } from './signed.js';
import type { Title } from './title/title.js';

/** What a rule may look at: all of it is data, and today is a day like any other. */
export interface Context {
  /** What is known on the day: what is to be closed later is open. */
  readonly plan: Plan;
  /** The plan as its files say. */
  readonly written: Plan;
  readonly ledger: Ledger;
  readonly today: Day;
  readonly children: Children;
  readonly aims: Aims;
  /** Every open objective that somebody answers for, with its agreements. */
  readonly signed: readonly Signed[];
  /** The aims that cannot be judged any further, being impossible or backwards; `isSoundAim` says why. */
  readonly unsound: ReadonlySet<Aimed>;
  /** The objectives whose period holds nothing that is due. */
  readonly misdated: ReadonlySet<Objective>;
  /** The objectives in a circle or hanging on one: what they lead to is not known. */
  readonly circular: ReadonlySet<Id>;
  /** The teams that lie in each other. */
  readonly teamCircles: readonly (readonly Id[])[];
  /** What was measured of each indicator by today, by its own grain, oldest first. */
  readonly timelines: ReadonlyMap<Id, readonly Measured[]>;
  /** The title of an entity, read once for all the rules. */
  readonly titleOf: (entity: Entity) => Title;
  /** The paths of all the files of the workspace, whatever they hold. */
  readonly files: readonly string[];
  /** The rule's options: its defaults, overridden by `rules:` of mbo.yaml. */
  readonly options: Readonly<Record<string, number | string>>;
}

/** A finding as a rule makes it; the rule's name and severity are added. */
export interface Draft {
  readonly place: Place;
  readonly entity: string | null;
  readonly message: Text;
  readonly related?: Finding['related'];
  /**
   * The names by which what is missing would be found, where a finding says that something is. It is not made while a
   * file that could not be read may hold one of them: that file has its own finding, and two for one cause help nobody.
   */
  readonly soughtAs?: readonly string[];
}

/** A rule carries its own documentation: `mbo explain` and the table of rules are made from it. */
export interface Rule {
  /** `group/what-is-wrong`. */
  readonly name: string;
  readonly severity: Severity;
  readonly text: RuleText;
  readonly options?: Readonly<Record<string, number | string>>;
  /** Null for what is found while files are read. */
  readonly check: ((context: Context) => Iterable<Draft>) | null;
}
