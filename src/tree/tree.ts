import { sizeLimits, type Text } from '../model/index.js';

/** A file as found: its path relative to the root, with `/` between folders and spelled exactly as stored. */
export interface TreeFile {
  readonly path: string;
  readonly bytes: Buffer | Uint8Array;
}

/**
 * The files of a workspace, from a folder or from a git revision alike: `*.yaml`, `*.yml` and `measurements/*.csv`,
 * sorted by code unit. `label` says where they come from: the folder, or the revision as it was asked for. `others` are
 * the paths of all other files but those of other tools (`.git`, `node_modules`, nested workspaces): their content is
 * never read.
 */
export interface Tree {
  readonly label: string;
  readonly files: readonly TreeFile[];
  readonly others: readonly string[];
}

/** Why mbo cannot run here: the cause and the remedy in one sentence. Nothing was read or written. */
export interface Failure {
  readonly failure: Text;
}

/** Whether an answer is a failure rather than a value. */
export function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'failure' in answer;
}

/** The largest size at which a file is read, in bytes. */
export function sizeLimit(path: string): number {
  return path.endsWith('.csv') ? sizeLimits.csv : sizeLimits.yaml;
}
