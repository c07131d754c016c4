import { expect, it } from 'vitest';
import { base, open, readArchive } from '../workspace.js';

/** How often a case finds its rule, with the rule set as written in mbo.yaml. */
function found(rule: string, setting: string): number {
  const files = readArchive(new URL(`../cases/${rule}.txtar`, import.meta.url).pathname);
  const workspace = `format: 1\nname: Nordvent\nperiod: 2026\nrules: { ${rule}: ${setting} }\n`;
  const { findings } = open({ ...base(), ...files, 'mbo.yaml': workspace }, '2026-07-15');
  return findings.filter((finding) => finding.rule === rule).length;
}

it.each([
  ['measurable/stale', '{ grains: 4 }', '{ grains: 5 }'],
  ['privacy/small-cells', '{ n: 4 }', '{ n: 3 }'],
  ['realistic/baseline-contradicts-ledger', '{ tolerance: 17 }', '{ tolerance: 18 }'],
  ['realistic/beyond-history', '{ share: 0 }', 'off'],
])('%s looks at its options', (rule, strict, lenient) => {
  expect(found(rule, strict)).toBeGreaterThan(0);
  expect(found(rule, lenient)).toBe(0);
});
