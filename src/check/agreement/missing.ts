import { missing as text } from '../../language/rules/agreement.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';
import { agreementLine, nameOf } from './signatures.js';

export const missing: Rule = {
  name: 'agreement/missing',
  severity: 'warning',
  text,
  *check({ plan, signed, today }) {
    for (const each of signed) {
      const { objective, owner, manager, soughtAs } = each;
      const { id, period, agreed } = objective;
      if (agreed.length > 0 || period === null || today < period.start || period.end < today) continue;
      const line = agreementLine(each, owner, today);
      const message = text.found(nameOf(plan, owner), manager && nameOf(plan, manager), line);
      yield { place: at(objective, 'agreed'), entity: id, message, soughtAs: soughtAs() };
    }
  },
};
