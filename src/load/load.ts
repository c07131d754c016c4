import { wrongType } from '../language/rules/format.js';
import { compareStrings, type Finding, type Outcome, type Plan, type Unread } from '../model/index.js';
import { buildPlan } from './build.js';
import { type Document, readDocument, type SourceFile } from './document.js';
import { linkMeasures } from './link/measures.js';
import { linkObjectives } from './link/objectives.js';
import { linkOrganisation } from './link/organisation.js';
import { sizeLimit } from './text.js';

/**
 * The plan that a workspace's files make, and everything that is wrong with their form. `mbo.yaml` marks the root; every
 * other `*.yaml` or `*.yml` says what it is by `kind:`. Files that cannot be read are left out of the plan and reported, so the plan
 * is whole only where there is no finding. `unopened` are the paths of files that the tree has a finding about instead of bytes.
 */
export function loadPlan(files: readonly SourceFile[], unopened: readonly string[] = []): Outcome<Plan> {
  const documents: Document[] = [];
  const findings: Finding[] = [];
  const yaml = files.filter(({ path }) => /\.ya?ml$/.test(path));
  for (const file of [...yaml].sort((a, b) => compareStrings(a.path, b.path))) {
    const read = readDocument(file);
    if (read.value !== null) documents.push(read.value);
    findings.push(...read.findings);
  }
  if (!yaml.some(({ path }) => path === 'mbo.yaml') && !unopened.includes('mbo.yaml')) findings.push(noWorkspace);
  const broken = new Set(findings.map(({ place }) => place.file));
  const { value: built, findings: duplicates } = buildPlan(documents);
  const plan = { ...built, unread: unreadIn(yaml, documents, [...broken, ...unopened], duplicates) };
  const links = [...linkOrganisation(plan), ...linkObjectives(plan), ...linkMeasures(plan)];
  return { value: plan, findings: [...findings, ...duplicates, ...links] };
}

function unreadIn(
  yaml: readonly SourceFile[],
  documents: readonly Document[],
  paths: readonly string[],
  duplicates: readonly Finding[],
): Unread {
  const read = new Set(documents.map(({ file }) => file));
  const names = yaml.filter(({ path }) => !read.has(path)).flatMap(namesIn);
  // Of the measurements the path says whose they are; of any other file it says nothing.
  const known = new Set(yaml.filter(({ bytes }) => bytes.length <= sizeLimit).map(({ path }) => path)).add('mbo.yaml');
  const anything = paths.some((path) => !known.has(path) && !path.startsWith('measurements/'));
  // Of two things with one id nobody can tell which one a reference means.
  const ambiguous = duplicates.flatMap(({ entity }) => entity ?? []);
  return { names: new Set([...paths, ...names, ...ambiguous]), anything };
}

/** Everything in a file that could be an id, whatever its encoding. */
function namesIn({ bytes }: SourceFile): readonly string[] {
  if (bytes.length > sizeLimit) return [];
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  return text.match(/[a-z0-9][a-z0-9._-]*/g) ?? [];
}

const noWorkspace: Finding = {
  rule: 'format/missing-key',
  severity: 'error',
  place: { file: 'mbo.yaml', span: { line: 1, column: 1, endLine: 1, endColumn: 1 } },
  entity: null,
  message: wrongType.noWorkspace,
  related: [],
};
