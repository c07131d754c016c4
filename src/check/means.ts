import type { Objective } from '../model/index.js';

/** Whether an objective is granted anything: no hours and no money are no means. */
export function hasMeans({ means }: Objective): boolean {
  if (means === null) return false;
  const granted = [means.time, means.budget].some((quantity) => quantity !== null && quantity.amount > 0);
  return granted || means.support.length > 0;
}
