import { notTheManager as text } from '../../language/rules/agreement.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';
import { nameOf } from './signatures.js';

export const notTheManager: Rule = {
  name: 'agreement/not-the-manager',
  severity: 'error',
  text,
  bad: `owner: lea.martin  # whose manager is paul.durand
agreed:
  - { by: lea.martin, on: 2026-01-12, digest: 7f3a91c2 }
  - { by: tom.leroy, on: 2026-01-13, digest: 7f3a91c2 }`,
  good: `owner: lea.martin
agreed:
  - { by: lea.martin, on: 2026-01-12, digest: 7f3a91c2 }
  - { by: paul.durand, on: 2026-01-13, digest: 7f3a91c2 }`,
  *check({ plan, signed }) {
    for (const { objective, owner, manager, signatures, soughtAs } of signed) {
      for (const { by, index } of signatures) {
        // Somebody unknown is a mistake of its own.
        if (by === owner || by === manager || !plan.people.has(by)) continue;
        const message = text.found(nameOf(plan, by), nameOf(plan, owner), manager && nameOf(plan, manager));
        yield { place: at(objective, 'agreed', index, 'by'), entity: objective.id, message, soughtAs: soughtAs() };
      }
    }
  },
};
