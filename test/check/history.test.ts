import { describe, expect, it } from 'vitest';
import { base, open } from '../workspace.js';

const last = (closed: string): string => `kind: objective
id: last-year
title: Reply to 80 % of requests in under 24 h
supports: responsiveness
team: night
period: 2025
indicators:
  reply-within-12h: { where: { team: night }, baseline: 60 %, target: 80 %, milestones: { 2025-06-30: 70 % } }
  satisfaction: { maintain: ">= 4.2 /5" }
competencies: [leading]
${closed}`;

const rulesOf = (objective: string): readonly string[] => {
  const teams = 'kind: organisation\nteams: { night: { name: Night shift } }\n';
  const { diagnostics } = open({ ...base(), 'night.yaml': teams, 'objectives/last.yaml': objective }, '2026-07-15');
  return diagnostics.map(({ rule }) => rule).sort();
};

describe('what is closed', () => {
  it('is history: who led the team and what the indicator counts may have changed since', () => {
    // All that is left to say is that the team needs its next objective.
    expect(rulesOf(last('closed: { on: 2026-01-11, lesson: sorting counted most }\n'))).toEqual([
      'cascade/team-without-objective',
    ]);
  });

  it('keeps the names of people and teams that have left', () => {
    const closed = 'closed: { on: 2026-01-11, lesson: sorting counted most }\n';
    const left = last(`owner: nadia.lopez\nreviews: [{ on: 2025-05-05, by: tom.leroy }]\n${closed}`);
    expect(rulesOf(left.replace('team: night', 'team: evening'))).toEqual(['cascade/team-without-objective']);
    expect(rulesOf(left.replace(closed, ''))).toContain('format/unknown-reference');
  });

  it('was judged while it was open', () => {
    expect(rulesOf(last(''))).toEqual([
      'accessible/competency-gap',
      'accessible/no-means',
      'accessible/no-owner',
      'measurable/title-contradicts',
      'timed/overdue-open',
    ]);
  });
});
