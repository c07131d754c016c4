import type { Text } from '../../model/text.js';

/** What every rule says of itself, beside the messages of its findings. */
export interface RuleText {
  readonly summary: Text;
  readonly why: Text;
  /** What breaks the rule, and the same put right: mostly YAML. */
  readonly bad: Text;
  readonly good: Text;
}
