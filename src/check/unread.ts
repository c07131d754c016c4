import { type Finding, isOfRead, type Partly } from '../model/index.js';

/**
 * What rules, or all the rules of a group, look at beside the field that their findings point to. An agreement is bound to
 * all that an objective says.
 */
const restsOn: Readonly<Record<string, readonly string[] | 'everything'>> = {
  agreement: 'everything',
  realistic: ['period'],
  'accessible/competency-gap': ['team', 'owner'],
  'accessible/no-owner': ['team', 'owner'],
  'cascade/no-guardrail': ['indicators'],
  'cascade/same-aim-twice': ['supports', 'team', 'owner', 'period'],
  'cascade/skips-level': ['team', 'owner'],
  'cascade/targets-do-not-add-up': ['period'],
  'measurable/no-indicator': ['indicators', 'steps', 'rollup'],
  'measurable/title-contradicts': ['indicators'],
  'measurable/too-few-records': ['period'],
  'simple/several-outcomes': ['indicators'],
  'simple/too-many-objectives': ['team', 'owner', 'period'],
  'timed/long-without-milestone': ['period', 'steps'],
  'timed/milestone-order': ['period'],
  'timed/milestone-outside': ['period'],
  'timed/no-review': ['team', 'owner', 'period', 'agreed'],
  'timed/outside-parent': ['supports'],
  'timed/step-without-date': ['period'],
};

/** Whether a finding about a thing that could be read in part holds whatever the rest of it says. */
export function isCertain(partly: Partly, finding: Finding): boolean {
  const [group = ''] = finding.rule.split('/');
  const unread = partly.fields.get(finding.entity ?? '') ?? [];
  const rests = [group, finding.rule].flatMap((name) => restsOn[name] ?? []);
  return (
    isOfRead(partly, finding) &&
    !rests.some((name) => name === 'everything' || unread.some(([field]) => field === name))
  );
}
