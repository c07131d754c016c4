import type { Day, Id, Plan } from '../../model/index.js';
import type { Signature, Signed } from '../signed.js';

/** The last agreement of each person: the earlier ones are history. */
export function latest(signatures: readonly Signature[]): readonly Signature[] {
  const byPerson = new Map<Id, Signature>();
  for (const signature of signatures) {
    const known = byPerson.get(signature.by);
    if (known === undefined || known.on <= signature.on) byPerson.set(signature.by, signature);
  }
  return [...byPerson.values()];
}

/** Agreements that say again what the same person agreed to already. */
export function repeated(signatures: readonly Signature[]): readonly Signature[] {
  const seen = new Set<string>();
  return signatures.filter(({ by, digest }) => {
    const key = `${by} ${digest}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** The name of a person, or the id where the organisation does not know it. */
export function nameOf(plan: Plan, id: Id): string {
  return plan.people.get(id)?.title ?? id;
}

/** The line that records the agreement of a person to what an objective says today. */
export function agreementLine({ digest }: Signed, by: Id, on: Day): string {
  return `- { by: ${by}, on: ${on}, digest: ${digest()} }`;
}
