import { childrenOf, type Day, type Finding, type Ledger, mayBeUnread, type Plan, timelineOf } from '../model/index.js';
import { aimsOf } from './aims.js';
import { hangingOnCircles, teamCircles } from './circles.js';
import { isMisdated } from './dues.js';
import { knownOn } from './known.js';
import type { Context, Rule } from './rule.js';
import { rules } from './rules.js';
import { findingsOf, optionsOf, settingFindings, severityOf } from './settings.js';
import { signedObjectives } from './signed.js';
import { isSoundAim } from './sound.js';
import { titleReader } from './title/title.js';
import { isCertain } from './unread.js';

/**
 * Every finding of every rule that is on, in the order of the rules. Severities and options come from `rules:` in
 * mbo.yaml; what cannot be used there is itself a finding. `files` are the paths of the whole tree, read or not. Things that
 * could be read only in part are left out of what is said of the others, and then checked themselves.
 */
export function check(plan: Plan, ledger: Ledger, today: Day, files: readonly string[] = []): readonly Finding[] {
  const settings = plan.workspace.rules;
  const foundIn = (read: Plan): readonly Finding[] => {
    const shared = gather(read, ledger, today, files);
    return rules.flatMap((rule) => run(rule, shared));
  };
  const { partly } = plan.unread;
  const ofParts = partly === null ? [] : foundIn(partly.plan).filter((found) => isCertain(partly, found));
  return [...settingFindings(settings, rules), ...foundIn(plan), ...ofParts];
}

type Shared = Omit<Context, 'options'>;

/** What several rules look at, worked out once. */
function gather(written: Plan, ledger: Ledger, today: Day, files: readonly string[]): Shared {
  const plan = knownOn(written, today);
  const timelines = new Map(
    [...plan.indicators.values()].map(({ id, every }) => [id, timelineOf(ledger.series.get(id), every, today)]),
  );
  const [children, aims, circles] = [childrenOf(plan), aimsOf(plan), teamCircles(plan)];
  const signed = signedObjectives(plan, new Set(circles.flat()));
  const circular = hangingOnCircles(plan, children);
  const titleOf = titleReader();
  const unsound = new Set(aims.all.filter((aimed) => !isSoundAim(aimed)));
  const misdated = new Set([...plan.objectives.values()].filter(isMisdated));
  return {
    plan,
    written,
    ledger,
    today,
    children,
    circular,
    teamCircles: circles,
    aims,
    unsound,
    misdated,
    signed,
    timelines,
    titleOf,
    files,
  };
}

function run(rule: Rule, shared: Shared): readonly Finding[] {
  const settings = shared.plan.workspace.rules;
  if (rule.check === null || severityOf(rule, settings) === 'off') return [];
  const drafts = [...rule.check({ ...shared, options: optionsOf(rule, settings) })];
  const certain = drafts.filter(({ soughtAs }) => !soughtAs || !mayBeUnread(shared.plan, soughtAs));
  return findingsOf(rule, certain, settings);
}
