/**
 * A seeded source of numbers in 0..1 (mulberry32, Tommy Ettinger): the same draws on every machine. Only integer
 * operations and products are used on the way to a file, never Math.log or Math.pow, whose last bit may differ.
 */
export function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number in low..high, both included. */
export function between(random, low, high) {
  return low + Math.floor(random() * (high - low + 1));
}

/** One item of a list. */
export function pick(random, items) {
  return items[Math.floor(random() * items.length)];
}

/** One of `[item, weight]` pairs, each as likely as its weight. */
export function weighted(random, pairs) {
  let left = random() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of pairs) {
    left -= weight;
    if (left < 0) return item;
  }
  return pairs[pairs.length - 1][0];
}

/** 0..1, mostly small: short delays are common and long ones rare. */
export function skewed(random) {
  const u = random();
  return u * u * random();
}
