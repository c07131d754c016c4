import { stale as text } from '../../language/rules/agreement.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';
import { latest, nameOf } from './signatures.js';

export const stale: Rule = {
  name: 'agreement/stale',
  severity: 'error',
  text,
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
