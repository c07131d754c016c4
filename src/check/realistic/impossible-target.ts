import { impossibleTarget as text } from '../../language/rules/realistic.js';
import { atAim } from '../aims.js';
import type { Rule } from '../rule.js';
import { impossibleIn } from '../sound.js';

export const impossibleTarget: Rule = {
  name: 'realistic/impossible-target',
  severity: 'error',
  text,
  *check({ unsound }) {
    for (const aimed of unsound) {
      for (const { path, quantity, nearest, limit } of impossibleIn(aimed)) {
        const message = text.found(String(path.at(-1)), quantity, limit, nearest);
        yield { place: atAim(aimed, ...path), entity: aimed.objective.id, message };
      }
    }
  },
};
