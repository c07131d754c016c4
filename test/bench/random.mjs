/** A seeded generator of numbers in [0, 1): linear congruential, Numerical Recipes' constants. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const pickFrom = (random) => (list) => list[Math.floor(random() * list.length)];
