import { managerOf, type Objective, type ObjectiveFigures, ownerOf, type Plan } from '../model/index.js';

/**
 * Whether the two who agree an objective have said so: the one who answers for it and the manager. At the top, where
 * there is no manager, the owner is enough.
 */
export function agreementOf(plan: Plan, objective: Objective): ObjectiveFigures['agreement'] {
  const owner = ownerOf(plan, objective);
  const manager = managerOf(plan, objective);
  const agreed = (person: string | null): boolean => objective.agreed.some(({ by }) => by === person);
  const both = owner !== null && agreed(owner) && (manager === null || agreed(manager));
  return both ? 'agreed' : agreed(owner) || agreed(manager) ? 'one-sided' : 'none';
}
