import type { Text } from '../model/text.js';
import { phrase } from './phrase.js';

/** Why a file named on the command line is not even opened. */
export const noExport = phrase<[file: string, why: Text]>({
  en: (file, why) => `\`${file}\`: ${why.en}`,
  fr: (file, why) => `\`${file}\` : ${why.fr}`,
});
