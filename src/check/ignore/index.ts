import * as text from '../../language/rules/ignore.js';
import { documented } from '../documented.js';
import type { Rule } from '../rule.js';

const found = documented('ignore');

const entry = (rule: string, until: string): string =>
  `ignore:\n  - { rule: ${rule}, why: the survey starts in autumn, until: ${until} }`;

/** Whether what an entity says to live with is still there, and still meant. */
export const ignoreRules: readonly Rule[] = [
  {
    ...found(
      'expired',
      text.expired,
      entry('measurable/stale', '2026-03-31  # which is past'),
      entry('measurable/stale', '2026-10-31'),
    ),
    severity: 'warning',
  },
  {
    ...found(
      'unused',
      text.unused,
      `title: Reply in under 12 h\n${entry('simple/long-title', '2026-10-31')}`,
      'title: Reply in under 12 h',
    ),
    severity: 'warning',
  },
];
