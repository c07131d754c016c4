import type { Text } from '../../model/text.js';

/** What every rule says of itself, beside the messages of its findings. */
export interface RuleText {
  readonly summary: Text;
  readonly why: Text;
}
