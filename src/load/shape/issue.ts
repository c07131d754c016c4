import * as z from 'zod';
import type { Text } from '../../model/index.js';

/** What a leaf of a shape says when it cannot read a text: the rule it breaks and the finding's message. */
export interface Refusal {
  readonly rule: string;
  readonly text: Text;
}

interface Context {
  readonly issues: { push(issue: object): unknown };
}

/** Reports that the input cannot be read; the value that stands for it is never used. */
export function refuse(context: Context, input: unknown, rule: string, text: Text): never {
  const params: Refusal = { rule, text };
  context.issues.push({ code: 'custom', input, params, message: text.en });
  return z.NEVER;
}
