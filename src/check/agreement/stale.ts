import { stale as text } from '../../language/rules/agreement.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';
import { latest, nameOf } from './signatures.js';

export const stale: Rule = {
  name: 'agreement/stale',
  severity: 'error',
  text,
  bad: `target: 95 %  # it was 90 % when both agreed
agreed:
  - { by: lea.martin, on: 2026-01-12, digest: 7f3a91c2 }
  - { by: paul.durand, on: 2026-01-13, digest: 7f3a91c2 }`,
  good: `target: 95 %
agreed:
  - { by: lea.martin, on: 2026-05-04, digest: 0c2b77e1 }
  - { by: paul.durand, on: 2026-05-04, digest: 0c2b77e1 }`,
  *check({ plan, signed }) {
    for (const { objective, signatures, digest, soughtAs } of signed) {
      if (signatures.length === 0) continue;
      for (const signature of latest(signatures)) {
        if (signature.digest === digest()) continue;
        const { by, on, index } = signature;
        const message = text.found(nameOf(plan, by), on, signature.digest, digest());
        yield { place: at(objective, 'agreed', index, 'digest'), entity: objective.id, message, soughtAs: soughtAs() };
      }
    }
  },
};
