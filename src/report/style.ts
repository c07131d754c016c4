import type { Language } from '../model/index.js';

/** How a text is to be written; decided by whoever owns the terminal. */
export interface Style {
  readonly language: Language;
  readonly colour: boolean;
  /** Whether symbols beyond ASCII can be drawn; the words of a language and of the files keep their letters. */
  readonly unicode: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}
