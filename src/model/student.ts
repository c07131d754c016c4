/** The 0.975 quantile of the standard normal distribution. */
export const normal975 = 1.959963984540054;

/**
 * The 0.975 quantile of Student's t with a whole number of degrees of freedom from 1, to 1e-8: up to 60 by inverting
 * the finite series of the distribution (Abramowitz & Stegun 26.7.3 and 26.7.4), beyond by the expansion about the
 * normal quantile (26.7.5).
 */
export function student975(freedom: number): number {
  return freedom > 60 ? expansion(freedom) : inverse(freedom);
}

function expansion(freedom: number): number {
  const x = normal975;
  const terms = [
    (x ** 3 + x) / 4,
    (5 * x ** 5 + 16 * x ** 3 + 3 * x) / 96,
    (3 * x ** 7 + 19 * x ** 5 + 17 * x ** 3 - 15 * x) / 384,
    (79 * x ** 9 + 776 * x ** 7 + 1482 * x ** 5 - 1920 * x ** 3 - 945 * x) / 92160,
  ];
  return terms.reduce((sum, term, i) => sum + term / freedom ** (i + 1), x);
}

function inverse(freedom: number): number {
  let low = normal975;
  let high = 13;
  for (let halvings = 0; halvings < 60; halvings++) {
    const middle = (low + high) / 2;
    if (within(middle, freedom) < 0.95) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The probability of |T| <= t. */
function within(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const odd = freedom % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < freedom; k += 2) {
    term *= (cosine ** 2 * (k - 1)) / k;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}
