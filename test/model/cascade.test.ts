import { expect, it } from 'vitest';
import { bottomUp, type Objective, type Plan } from '../../src/model/index.js';

/** A plan of objectives by the ids that each supports. */
function planOf(supports: ReadonlyMap<string, readonly string[]>): Plan {
  const objectives = [...supports].map(([id, above]): readonly [string, Objective] => {
    return [id, { id, supports: above.map((each) => ({ id: each, weight: 1 })) } as unknown as Objective];
  });
  return { axes: new Map(), objectives: new Map(objectives) } as unknown as Plan;
}

const orderOf = (plan: Plan): readonly string[] => bottomUp(plan).map(({ id }) => id);

it('puts whatever supports an objective before it, in the order of the plan', () => {
  const plan = planOf(
    new Map([
      ['top', []],
      ['a', ['top']],
      ['b', ['top']],
      ['a1', ['a']],
      ['ab', ['a', 'b']],
    ]),
  );
  expect(orderOf(plan)).toEqual(['a1', 'ab', 'a', 'b', 'top']);
});

it('holds for more objectives below one than a call has arguments, and for as many below each other', () => {
  const count = 150_000;
  const wide = new Map<string, readonly string[]>([['top', []]]);
  for (let i = 0; i < count; i++) wide.set(`o${i}`, ['top']);
  expect(orderOf(planOf(wide)).at(-1)).toBe('top');
  const deep = Array.from({ length: count }, (_, i) => [`o${i}`, i === 0 ? [] : [`o${i - 1}`]] as const);
  expect(orderOf(planOf(new Map(deep))).at(-1)).toBe('o0');
});
