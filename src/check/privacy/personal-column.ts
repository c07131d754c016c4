import { personalColumn as text } from '../../language/rules/privacy.js';
import { isRead } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';
import { isPersonal } from './personal.js';

export const personalColumn: Rule = {
  name: 'privacy/personal-column',
  severity: 'warning',
  text,
  *check({ plan }) {
    const dimensions = new Set(
      [...plan.indicators.values()].flatMap(({ source, by }) => by.map((id) => `${source} ${id}`)),
    );
    for (const source of plan.sources.values()) {
      for (const [id, column] of Object.entries(source.columns)) {
        // A dimension is worse, and told by its own rule.
        if (!isRead(column) || !isPersonal(column) || dimensions.has(`${source.id} ${id}`)) continue;
        const message = text.found(id, column.header);
        yield { place: at(source, 'columns', id, 'header'), entity: source.id, message };
      }
    }
  },
};
