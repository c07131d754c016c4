import { type Entity, once, type Place } from '../../model/index.js';
import { at } from '../place.js';
import { type Figure, figuresIn } from './figures.js';
import { type Token, tokensOf } from './tokens.js';

/** A title as the rules read it: each part of it is worked out when it is first asked for. */
export interface Title {
  /** In Unicode form NFC, which all offsets count in. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly figures: () => readonly Figure[];
}

/** Reads the titles of entities, each once. */
export function titleReader(): (entity: Entity) => Title {
  const read = new Map<Entity, Title>();
  return (entity) => {
    const known = read.get(entity) ?? readTitle(entity.title);
    read.set(entity, known);
    return known;
  };
}

/** What the rules look at of one title. */
export function readTitle(title: string): Title {
  const tokens = tokensOf(title);
  return { text: title.normalize('NFC'), tokens, figures: once(() => figuresIn(tokens)) };
}

/** A stretch of a title, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a stretch. */
export function said({ text }: Title, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The place of some words of a title; the whole title where its characters are not those that were read (accents apart). */
export function titleAt(entity: Entity, { start, end }: Span): Place {
  const place = at(entity, 'title');
  return entity.title === entity.title.normalize('NFC') ? { ...place, within: [start, end] } : place;
}
