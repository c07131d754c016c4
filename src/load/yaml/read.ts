import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { anchor, conflictMarker, syntax, tooDeep } from '../../language/rules/format/file.js';
import { unexpectedSyntax } from '../../language/syntax.js';
import { type Finding, finding, type Outcome, once, type Place, type Text } from '../../model/index.js';
import { everything, findingsOfMost } from '../most.js';
import { cutFinding } from './comma.js';
import { conflictMarkers } from './conflict.js';
import { type Composed, compose, depthLimit } from './events.js';
import { lineIndex, type Range } from './lines.js';
import { plainMapping } from './plain/plain.js';
import { syntaxProblem, syntaxProblems } from './syntax.js';
import { plainValue, type Report, type ReportCut, type Value } from './value.js';

/** The one mapping that a YAML text holds, as plain data, or null with the reasons, `most` of them. */
export function readYaml(file: string, text: string, most = everything): Outcome<Value | null> {
  const plain = plainMapping(text);
  return plain === undefined ? parseYaml(file, text, most) : { value: plain, findings: [] };
}

/** The same of any text, by the parser. */
export function parseYaml(file: string, text: string, most = everything): Outcome<Value | null> {
  const faults: (() => Finding)[] = [];
  const spanOf = once(() => lineIndex(text));
  const placeOf = ({ start, end }: Range): Place => ({ file, span: spanOf()(start, end) });
  const report: Report = (rule, range, message, ...related) => {
    const others = () => related.map((other) => ({ place: placeOf(other), message: other.message }));
    faults.push(() => finding(rule, placeOf(range), message(), { related: others() }));
  };
  const reportCut: ReportCut = (path, written) => faults.push(() => cutFinding(file, path, written));
  const composed = parse(text, report);
  const value = composed && content(composed, report, reportCut);
  return { value, findings: findingsOfMost(faults, (findingOf) => findingOf(), most) };
}

function parse(text: string, report: Report): Composed | null {
  let events: readonly Event[];
  try {
    events = parseEvents(text, { maxDepth: depthLimit });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const [marker, ...others] = conflictMarkers(text);
    if (marker) {
      report('format/conflict-marker', marker, () => conflictMarker.found, ...others.map(otherMarker));
      return null;
    }
    const start = error.mark?.position ?? 0;
    if (error.reason.includes('maxDepth')) {
      report('format/too-deep', { start, end: start + 1 }, () => tooDeep.found(depthLimit));
      return null;
    }
    const problems = syntaxProblems(text, syntaxProblem(start, start + 1, unexpectedSyntax));
    for (const problem of problems) report(problem.rule, problem, () => problem.message);
    return null;
  }
  return compose(text, events);
}

const otherMarker = (range: Range) => ({ ...range, message: conflictMarker.other });

const whole = { start: 0, end: 1 };

function content(composed: Composed, report: Report, reportCut: ReportCut): Value | null {
  const problem = (message: Text, range = whole): null => {
    report('format/syntax', range, () => message);
    return null;
  };
  for (const property of composed.properties) {
    const { kind, name } = property;
    report('format/anchor', property, () => (kind === 'tag' ? anchor.tag(name) : anchor.anchor(name)));
  }
  if (composed.directives > 0) return problem(syntax.directive);
  const [first, second] = composed.documents;
  if (composed.documents.length > 1) return problem(syntax.severalDocuments, second ?? whole);
  if (!first || (first.kind === 'scalar' && first.value === null)) return problem(syntax.empty);
  if (first.kind !== 'mapping') return problem(syntax.notMapping, first);
  return plainValue(first, report, reportCut);
}
