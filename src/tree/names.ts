import { isUtf8 } from 'node:buffer';

/** A name in a folder. A name that is not UTF-8 is shown with its stray bytes as `\xNN`, and never opened. */
export interface Name {
  readonly name: string;
  readonly isUtf8: boolean;
}

/** The name that bytes spell. */
export function nameOf(bytes: Buffer): Name {
  if (isUtf8(bytes)) return { name: bytes.toString('utf8'), isUtf8: true };
  const escaped = [...bytes.toString('latin1')].map((char) =>
    char < '\u0080' ? char : `\\x${char.charCodeAt(0).toString(16)}`,
  );
  return { name: escaped.join(''), isUtf8: false };
}

/** Whether a path is one that mbo reads. */
export function isRead(path: string): boolean {
  return path.endsWith('.yaml') || path.endsWith('.yml') || /^measurements\/[^/]+\.csv$/.test(path);
}

/** Dot-files, dot-folders and installed packages belong to other tools. */
export function isIgnored(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/**
 * Whether a link of this name could be meant for mbo: a folder or a file it reads. One with the extension of another
 * type (`AGENTS.md`) could not.
 */
export function concernsLink(path: string): boolean {
  return isRead(path) || !/\.[A-Za-z][A-Za-z0-9]*$/.test(path);
}

/** A form that is equal for names that Windows or macOS take for one: same letters, whatever their case or encoding. */
export function foldName(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase();
}
