import { unknownFile as text } from '../../language/rules/ledger.js';
import { closest, ledgerFolder, ledgerPath, startOf } from '../../model/index.js';
import { isAboutPeople } from '../privacy/raw-export-committed.js';
import type { Rule } from '../rule.js';

export const unknownFile: Rule = {
  name: 'ledger/unknown-file',
  severity: 'warning',
  text,
  *check({ plan, ledger }) {
    for (const stray of ledger.strays ?? []) {
      // A raw export is worse, and told by its own rule.
      if (isAboutPeople(stray)) continue;
      const id = stray.file.slice(ledgerFolder.length, -'.csv'.length);
      const near = closest(id, plan.indicators.keys());
      const message = text.found(stray.file, near && ledgerPath(near));
      yield { place: startOf(stray.file), entity: null, message, soughtAs: [id] };
    }
  },
};
