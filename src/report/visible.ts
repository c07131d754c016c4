const controls = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const emojiStyle = 0xfe0f;

/** One character as an escape that can be seen: `\u{1b}`. */
function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code === emojiStyle ? character : `\\u{${code.toString(16)}}`;
}

/**
 * A string from a file, fit for a terminal: whatever would move the cursor, hide, reorder or end a line is shown as an
 * escape, a newline as `⏎` (`\n` without Unicode). Every such string goes through here before it is laid out.
 */
export function visible(text: string, unicode: boolean): string {
  return text.replace(controls, (character) => (character === '\n' ? (unicode ? '⏎' : '\\n') : escaped(character)));
}

const tab = '    ';

/** A line of a file, for a code frame: as `visible`, with tabs as four spaces. */
export function visibleLine(line: string): string {
  return line.replace(controls, (character) => (character === '\t' ? tab : escaped(character)));
}

/**
 * A finished text that CI services will not obey: they read `##[command]` and `##vso[command]` anywhere in a line, and
 * `::command::` where a line begins.
 */
export function inert(text: string): string {
  return text.replace(/##(?=[a-z]*\[)/gi, '#\\u{23}').replace(/^(\s*):(?=:)/gm, '$1\\u{3a}');
}

/**
 * A message for the page of another program: its lines stay lines, whatever hides or reorders is shown as an escape, and
 * nothing is a command should that program print it in a CI log.
 */
export function plain(text: string): string {
  const lines = text.split('\n').map((line) => visible(line, true));
  return inert(lines.join('\n'));
}

const typewriter: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '−': '-',
  '–': '-',
  '’': "'",
  '«': '"',
  '»': '"',
};

/** The typography of a language in ASCII, column by column; letters stay. */
export function typewritten(text: string): string {
  return text.replace(/[\u00a0\u202f−–’«»]/g, (character) => typewriter[character] ?? character);
}
