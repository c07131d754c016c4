import { wrongType } from '../language/rules/format.js';
import { compareStrings, type Finding, type Outcome, type Plan } from '../model/index.js';
import { buildPlan } from './build.js';
import { type Document, readDocument, type SourceFile } from './document.js';
import { linkMeasures } from './link/measures.js';
import { linkObjectives } from './link/objectives.js';
import { linkOrganisation } from './link/organisation.js';
import { sizeLimit } from './text.js';

/**
 * The plan that a workspace's files make, and everything that is wrong with their form. `mbo.yaml` marks the root; every
 * other `*.yaml` or `*.yml` says what it is by `kind:`. Files that cannot be read are left out of the plan and reported, so the plan
 * is whole only where there is no finding.
 */
export function loadPlan(files: readonly SourceFile[]): Outcome<Plan> {
  const documents: Document[] = [];
  const findings: Finding[] = [];
  const yaml = files.filter(({ path }) => /\.ya?ml$/.test(path));
  for (const file of [...yaml].sort((a, b) => compareStrings(a.path, b.path))) {
    const read = readDocument(file);
    if (read.value !== null) documents.push(read.value);
    findings.push(...read.findings);
  }
  if (!yaml.some(({ path }) => path === 'mbo.yaml')) findings.push(noWorkspace);
  const { value: plan, findings: duplicates } = buildPlan(documents);
  const scope = { plan, unread: namesIn(yaml, documents) };
  const links = [...linkOrganisation(scope), ...linkObjectives(scope), ...linkMeasures(scope)];
  return { value: plan, findings: [...findings, ...duplicates, ...links] };
}

/** Every name in the files that could not be read: a reference to one of them is no second mistake. */
function namesIn(files: readonly SourceFile[], documents: readonly Document[]): ReadonlySet<string> {
  const read = new Set(documents.map(({ file }) => file));
  const unread = files.filter(({ path, bytes }) => !read.has(path) && bytes.length <= sizeLimit);
  const names = unread.flatMap(
    ({ bytes }) =>
      Buffer.from(bytes)
        .toString('utf8')
        .match(/[a-z0-9][a-z0-9._-]*/g) ?? [],
  );
  return new Set(names);
}

const noWorkspace: Finding = {
  rule: 'format/missing-key',
  severity: 'error',
  place: { file: 'mbo.yaml', span: { line: 1, column: 1, endLine: 1, endColumn: 1 } },
  entity: null,
  message: wrongType.noWorkspace,
  related: [],
};
