import { notAFile, symlink, unreadable } from '../language/rules/format/entry.js';
import { tooLarge } from '../language/rules/format/file.js';
import { fileName, fileNameCase, nameNotUtf8 } from '../language/rules/format/name.js';
import { type Finding, finding, startOf, type Text } from '../model/index.js';
import type { Misnamed } from './portable.js';
import { sizeLimit } from './tree.js';

/** Findings about a file as a whole; they stand at its first line. */
export const faults = {
  symlink: (path: string) => fault('format/symlink', path, symlink.found(path)),
  folder: (path: string) => fault('format/not-a-file', path, notAFile.folder(path)),
  special: (path: string) => fault('format/not-a-file', path, notAFile.special(path)),
  oversize: (path: string) => fault('format/too-large', path, tooLarge.notRead(path, String(sizeLimit(path)))),
  unreadable: (path: string, error: unknown) => fault('format/unreadable', path, unreadable.found(path, codeOf(error))),
  notUtf8: (path: string) => fault('format/not-utf8-name', path, nameNotUtf8.found(path)),
  extension: (path: string) => {
    const lower = path.replace(/[^.]*$/, (extension) => extension.toLowerCase());
    return fault('format/file-name-case', path, fileNameCase.extension(path, lower));
  },
  /** Stands at a file: a folder has no first line. */
  misnamed: (name: string, file: string, { obstacle, instead }: Misnamed): Finding => ({
    ...fault('format/file-name', file, fileName.found(name, obstacle, instead)),
    severity: 'warning',
  }),
  twin: (path: string, first: string) =>
    fault('format/file-name-case', path, fileNameCase.twin(path, first), [
      { place: startOf(first), message: fileNameCase.first },
    ]),
} as const;

/** The code of a system error (`EACCES`), for a message. */
export function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code ?? String(error);
}

function fault(rule: string, file: string, message: Text, related: Finding['related'] = []): Finding {
  return finding(rule, startOf(file), message, { related });
}
