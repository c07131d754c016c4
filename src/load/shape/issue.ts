import * as z from 'zod';
import type { Text } from '../../model/index.js';

/** What a leaf of a shape says when it cannot read a text: the rule it breaks and the finding's message. */
export interface Refusal {
  readonly rule: string;
  readonly text: Text;
  /** What to write instead, where nothing else can have been meant. */
  readonly meant: string | null;
}

/** Where a leaf reports. */
export interface Context {
  readonly issues: { push(issue: object): unknown };
}

/** Reports that the input cannot be read; the value that stands for it is never used. */
export function refuse(context: Context, input: unknown, rule: string, text: Text, meant: string | null = null): never {
  const params: Refusal = { rule, text, meant };
  context.issues.push({ code: 'custom', input, params, message: text.en });
  return z.NEVER;
}
