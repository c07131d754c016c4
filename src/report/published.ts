import { createHash } from 'node:crypto';
import { type Diagnostic, identitiesOf, type Language } from '../model/index.js';

/** Where findings are published: the folder of the workspace in its repository, the language, and mbo itself. */
export interface Run {
  readonly folder: string;
  readonly language: Language;
  readonly version: string;
  /** The address of the page that says what mbo is; null where it has none. */
  readonly home: string | null;
}

/** The list of rules on the page that says what mbo is. */
export const rulesPage = (home: string): string => `${home.replace(/#.*$/, '')}#the-rules`;

/** The path of a file of the workspace in its repository, where the workspace is this folder (`''` for the top). */
export function inRepository(folder: string, file: string): string {
  return folder === '' ? file : `${folder}/${file}`;
}

/** A path as a relative URI: what is no letter, digit, `-`, `.`, `_`, `~` or `/` is percent-encoded (RFC 3986, 2.3). */
export function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`))
    .join('/');
}

/**
 * The sha256 of each finding's identity: the same in another version of the files, and never twice in one, nor in two
 * workspaces of one repository, because those who show findings fold two of one fingerprint into one.
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[], folder: string): readonly string[] {
  const hashed = (identity: string): string => createHash('sha256').update(folder).update(identity).digest('hex');
  return identitiesOf(diagnostics).map(hashed);
}

/** Errors before warnings, else in the order given. */
export function worstFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const of = (severity: string): readonly Diagnostic[] => diagnostics.filter((each) => each.severity === severity);
  return [...of('error'), ...of('warning')];
}
