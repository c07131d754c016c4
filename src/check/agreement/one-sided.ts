import { oneSided as text } from '../../language/rules/agreement.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';
import type { Signed } from '../signed.js';
import { agreementLine, nameOf, repeated } from './signatures.js';

export const oneSided: Rule = {
  name: 'agreement/one-sided',
  severity: 'warning',
  text,
  *check({ plan, signed, today }) {
    for (const each of signed) {
      const absent = absentSide(each);
      if (absent === null) continue;
      const { objective, owner, soughtAs } = each;
      const line = agreementLine(each, absent, today);
      const message = text.found(nameOf(plan, absent), absent === owner, line);
      yield { place: at(objective, 'agreed'), entity: objective.id, message, soughtAs: soughtAs() };
    }
  },
};

/** The one of the two who did not agree; null where a worse finding says it already. */
function absentSide({ owner, manager, signatures }: Signed): string | null {
  if (signatures.length === 0 || manager === null || repeated(signatures).length > 0) return null;
  const signers = new Set(signatures.map(({ by }) => by));
  const absent = [owner, manager].filter((person) => !signers.delete(person));
  return signers.size === 0 && absent.length === 1 ? (absent[0] ?? null) : null;
}
