import { notTheManager as text } from '../../language/rules/agreement.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';
import { nameOf } from './signatures.js';

export const notTheManager: Rule = {
  name: 'agreement/not-the-manager',
  severity: 'error',
  text,
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
