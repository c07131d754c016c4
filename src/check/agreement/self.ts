import { self as text } from '../../language/rules/agreement.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';
import { nameOf, repeated } from './signatures.js';

export const self: Rule = {
  name: 'agreement/self',
  severity: 'error',
  text,
  *check({ plan, signed }) {
    for (const { objective, owner, manager, signatures, soughtAs } of signed) {
      for (const { by, index } of repeated(signatures)) {
        const other = by === owner ? manager : owner;
        const first = signatures.findIndex((signature) => signature.by === by);
        yield {
          place: at(objective, 'agreed', index, 'by'),
          entity: objective.id,
          message: text.found(nameOf(plan, by), other && nameOf(plan, other)),
          related: [{ place: at(objective, 'agreed', first, 'by'), message: text.first }],
          soughtAs: soughtAs(),
        };
      }
    }
  },
};
