import type { Where } from './condition.js';
import type { Id } from './entity.js';
import type { Column, Dialect, EventLog, Source } from './source.js';
import type { Text } from './text.js';

/** The columns, key and date of a known helpdesk's export. */
export interface Preset extends Pick<Source, 'dialect' | 'key' | 'dated' | 'columns'> {
  /** What its columns are called where the helpdesk speaks another language, which only a person can confirm. */
  readonly labels: Readonly<Record<Id, readonly string[]>>;
}

/** Where a remark stands in a source file: at a key, or at the column read from a header. */
export type DraftPlace = 'csv' | 'key' | 'dated' | 'where' | { readonly header: string };

/** What an export leaves open. A doubt without choices is for the person to look into. */
export interface Doubt {
  /** The same for the same question about the same export. */
  readonly name: string;
  readonly at: DraftPlace;
  readonly question: Text;
  readonly choices: readonly Text[];
  /** The likeliest choice, 0-based. */
  readonly likeliest: number;
  /** What a file says of it where nobody chose. */
  readonly remark: Text;
}

/** A source file as read off an export: only what it states itself, beside its preset where it has one. */
export interface SourceDraft {
  readonly id: Id;
  readonly preset: string | null;
  readonly csv: Partial<Dialect>;
  readonly key: Id | null;
  readonly latest: Id | null;
  readonly where: Where;
  readonly dated: Id | null;
  readonly events: EventLog | null;
  readonly columns: Readonly<Record<Id, Column>>;
  /** What helps to read the file, by place. */
  readonly remarks: readonly { readonly at: DraftPlace | 'file'; readonly text: Text }[];
}

/** Why a column of an export is not declared. */
export type WhyLeftOut =
  | 'personal'
  | 'people'
  | 'repeated'
  | 'nameless'
  | 'preset'
  | 'empty'
  | 'dates'
  | 'units'
  | 'numbers'
  | 'many'
  | 'constant'
  | 'id'
  | 'part'
  | 'due'
  | 'event'
  | 'declined'
  | 'other';

/** A column that is not declared, by its header, or by its position where it has none. */
export interface LeftOut {
  readonly header: string;
  readonly why: WhyLeftOut;
}

/** A draft, and what to tell the person beside it. */
export interface Drafted {
  readonly draft: SourceDraft;
  /** Those that nobody answered. */
  readonly doubts: readonly Doubt[];
  readonly leftOut: readonly LeftOut[];
  /** Headers that the preset knows and the export lacks. */
  readonly absent: readonly string[];
}
