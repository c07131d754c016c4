import * as z from 'zod';
import { dimensionOf } from '../../model/index.js';
import { ignore } from './common.js';
import { choice, id, lastDay, quantityIn, text } from './leaf.js';

export const ambition = z
  .strictObject({
    kind: z.literal('ambition'),
    id,
    title: text,
    horizon: lastDay.optional(),
    ignore,
  })
  .meta({ title: 'mbo ambition', description: 'What the company wants to become.' });

const team = z.strictObject({ name: text, lead: id.optional(), parent: id.optional(), ignore });

const effort = quantityIn((unit) => dimensionOf(unit) === 'effort', '`35 h/week`');

const person = z.strictObject({
  name: text,
  email: text.optional(),
  team: id.optional(),
  competencies: z.array(id).default([]),
  capacity: effort.optional(),
  ignore,
});

export const organisation = z
  .strictObject({
    kind: z.literal('organisation'),
    teams: z.record(id, team).default({}),
    people: z.record(id, person).default({}),
    competencies: z.record(id, text).default({}),
  })
  .meta({ title: 'mbo organisation', description: 'Teams, people and competencies; several such files are merged.' });

/** The value of `kind:` of every file but mbo.yaml. */
export const kind = choice(['ambition', 'axis', 'organisation', 'objective', 'indicator', 'source']);
