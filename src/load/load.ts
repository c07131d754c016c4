import { wrongType } from '../language/rules/format/value.js';
import {
  compareStrings,
  type Finding,
  finding,
  ledgerFolder,
  type Outcome,
  type Plan,
  sizeLimits,
  startOf,
  type Unread,
} from '../model/index.js';
import { buildPlan } from './build.js';
import { type Document, readDocument, type SourceFile } from './document.js';
import { linkMeasures } from './link/measures.js';
import { linkObjectives } from './link/objectives.js';
import { linkOrganisation } from './link/organisation.js';
import { referencesIn } from './link/reference.js';

/**
 * The plan that a workspace's files make, and everything that is wrong with their form. `mbo.yaml` marks the root; every
 * other `*.yaml` or `*.yml` says what it is by `kind:`. Files that cannot be read are left out of the plan and reported, so
 * the plan is whole only where there is no finding. `unopened` are the paths of files that the tree has a finding about
 * instead of bytes.
 */
export function loadPlan(files: readonly SourceFile[], unopened: readonly string[] = []): Outcome<Plan> {
  const findings: Finding[] = [];
  const read = new Set<string>();
  const yaml = files.filter(({ path }) => /\.ya?ml$/.test(path)).toSorted((a, b) => compareStrings(a.path, b.path));
  const documents = function* (these: readonly SourceFile[]): Iterable<Document> {
    for (const file of these) {
      const document = readDocument(file, yaml.length > compiledFrom);
      for (const finding of document.findings) findings.push(finding);
      if (document.value === null) continue;
      read.add(file.path);
      yield document.value;
    }
  };
  const [root] = documents(yaml.filter(isRoot));
  // Each document is put into the plan as soon as it is read, so that ten thousand are never held as written too.
  const { value: built, findings: duplicates } = buildPlan(
    root ?? null,
    documents(yaml.filter((file) => !isRoot(file))),
  );
  if (!yaml.some(isRoot) && !unopened.includes('mbo.yaml')) findings.push(noWorkspace);
  const broken = new Set(findings.map(({ place }) => place.file));
  const plan = { ...built, unread: unreadIn(yaml, read, [...broken, ...unopened], duplicates) };
  const refer = referencesIn(plan);
  const links = [...linkOrganisation(plan, refer), ...linkObjectives(plan, refer), ...linkMeasures(plan, refer)];
  return { value: plan, findings: [...findings, ...duplicates, ...links] };
}

// Compiling the shapes takes as long as reading so many files without.
const compiledFrom = 250;

const isRoot = ({ path }: SourceFile): boolean => path === 'mbo.yaml';

function unreadIn(
  yaml: readonly SourceFile[],
  read: ReadonlySet<string>,
  paths: readonly string[],
  duplicates: readonly Finding[],
): Unread {
  const names = yaml.filter(({ path }) => !read.has(path)).flatMap(namesIn);
  // Of the measurements the path says whose they are; of any other file it says nothing.
  const known = new Set(yaml.filter(({ bytes }) => bytes.length <= sizeLimits.yaml).map(({ path }) => path)).add(
    'mbo.yaml',
  );
  const anything = paths.some((path) => !known.has(path) && !path.startsWith(ledgerFolder));
  // Of two things with one id nobody can tell which one a reference means.
  const ambiguous = duplicates.flatMap(({ entity }) => entity ?? []);
  return { names: new Set([...paths, ...names, ...ambiguous]), anything };
}

/** Everything in a file that could be an id, whatever its encoding. */
function namesIn({ bytes }: SourceFile): readonly string[] {
  if (bytes.length > sizeLimits.yaml) return [];
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  return text.match(/[a-z0-9][a-z0-9._-]*/g) ?? [];
}

const noWorkspace = finding('format/missing-key', startOf('mbo.yaml'), wrongType.noWorkspace);
