import { type Diagnostic, type Finding, identitiesOf, type Span } from '../model/index.js';
import { readDocument } from './document.js';
import { everything } from './most.js';
import { decode } from './text.js';
import { lineStarts } from './yaml/lines.js';
import { locate } from './yaml/locate.js';
import { readYaml } from './yaml/read.js';

/** A file as its fixes leave it, the findings that they put right, and how often it was read to find out which do. */
export interface Fixed {
  readonly text: string;
  readonly fixed: readonly Diagnostic[];
  readonly readings: number;
}

/** How far reading a text gets, from 0 up, and what is wrong there. */
export interface Reading {
  readonly stage: number;
  readonly findings: readonly Finding[];
}

/** Reads the text of a file anew, to find out whether it reads better than before. */
export type Reader = (file: string, text: string) => Reading;

/**
 * Splices the fixes of a file's findings into its text, each at its range and nowhere else. A fix that overlaps one before
 * it is left for another time; one after which the file reads worse, or its finding is still there, is left out. A byte
 * order mark stays. All fixes are tried at once, and where that is not right in up to `most` readings more. `read` reads
 * files of YAML, unless it is told otherwise.
 */
export function fixFile(
  path: string,
  bytes: Uint8Array,
  findings: readonly Diagnostic[],
  most = mostReadings,
  read: Reader = readYamlFile,
): Fixed {
  const whole = Buffer.from(bytes).toString('utf8');
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
  let text = whole.slice(mark.length);
  let before = outcomeOf(read, path, text);
  const allowed = 1 + Math.min(most, readingsOf(text));
  let left = allowed;
  const fixed: Diagnostic[] = [];
  // All at once, else by halves: the later one first, so that the places in the other stay what they are.
  const attempt = (tried: readonly Edit[]): void => {
    if (tried.length === 0 || left === 0) return;
    left--;
    const next = spliced(text, tried);
    const after = outcomeOf(read, path, next);
    if (isBetter(before, after, tried.length)) {
      [text, before] = [next, after];
      for (const { finding } of tried) fixed.push(finding);
    } else if (tried.length > 1) {
      const half = tried.length >> 1;
      attempt(tried.slice(half));
      attempt(tried.slice(0, half));
    }
  };
  attempt(edits(text, findings));
  return { text: mark + text, fixed, readings: allowed - left };
}

const mostReadings = 200;

/** How often a text is read again to try its fixes, less the longer it is: what would need more is left as it is. */
const readingsOf = ({ length }: string): number =>
  Math.min(mostReadings, Math.max(8, Math.floor(1_000_000 / (length + 1))));

interface Edit {
  readonly finding: Diagnostic;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** The fixes as offsets, in the order of the text; of two that overlap the first. */
function edits(text: string, findings: readonly Diagnostic[]): readonly Edit[] {
  const starts = lineStarts(text);
  const offset = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1;
  const all = findings.flatMap((finding): readonly Edit[] => {
    if (!finding.fix) return [];
    const { line, column, endLine, endColumn }: Span = finding.fix.place;
    return [{ finding, start: offset(line, column), end: offset(endLine, endColumn), replacement: finding.fix.text }];
  });
  let reached = -1;
  return all
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      const isFree = start >= reached;
      if (isFree) reached = Math.max(end, start + 1);
      return isFree;
    });
}

function spliced(text: string, edits: readonly Edit[]): string {
  let reached = 0;
  const pieces = edits.flatMap(({ start, end, replacement }) => {
    const kept = text.slice(reached, start);
    reached = end;
    return [kept, replacement];
  });
  return pieces.join('') + text.slice(reached);
}

/** A reading, and what makes each finding of it the same in the next. */
interface Attempt {
  readonly stage: number;
  readonly identities: readonly string[];
}

function outcomeOf(read: Reader, file: string, text: string): Attempt {
  const { stage, findings } = read(file, text);
  return { stage, identities: identitiesOf(locate(findings, () => text)) };
}

/** Reads as far as to a text, to YAML, to the shape of a kind, or to the end. */
function readYamlFile(file: string, text: string): Reading {
  const bytes = Buffer.from(text);
  const stages = [
    () => decode(file, bytes, everything),
    () => readYaml(file, text),
    () => readDocument({ path: file, bytes }),
  ];
  for (const [stage, read] of stages.entries()) {
    const { findings } = read();
    if (findings.length > 0) return { stage, findings };
  }
  return { stage: stages.length, findings: [] };
}

/** Whether reading gets further than before, or as far with that many things less wrong and nothing new. */
function isBetter(before: Attempt, after: Attempt, fixes: number): boolean {
  if (after.stage !== before.stage) return after.stage > before.stage;
  if (before.identities.length === 0) return true;
  const known = new Set(before.identities);
  const fewer = after.identities.length <= before.identities.length - fixes;
  return fewer && after.identities.every((identity) => known.has(identity));
}
