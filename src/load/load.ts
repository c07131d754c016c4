import { wrongType } from '../language/rules/format/value.js';
import {
  compareStrings,
  type Finding,
  finding,
  isOfRead,
  ledgerFolder,
  type Outcome,
  type Plan,
  sizeLimits,
  startOf,
  type Unread,
} from '../model/index.js';
import { buildPlan, isPartly, withPartly } from './build.js';
import { type Document, readDocument, type SourceFile } from './document.js';
import { linkMeasures } from './link/measures.js';
import { linkObjectives } from './link/objectives.js';
import { linkOrganisation } from './link/organisation.js';
import { referencesIn } from './link/reference.js';
import { mostOfFile } from './most.js';
import { wordsIn } from './partial.js';

/**
 * The plan that a workspace's files make, and everything that is wrong with their form. `mbo.yaml` marks the root; every
 * other `*.yaml` or `*.yml` says what it is by `kind:`. Files that cannot be read are left out of the plan and reported, so
 * the plan is whole only where there is no finding. `unopened` are the paths of files that the tree has a finding about
 * instead of bytes.
 */
export function loadPlan(files: readonly SourceFile[], unopened: readonly string[] = []): Outcome<Plan> {
  const findings: Finding[] = [];
  const [whole, inPart, lost]: [Set<string>, Set<string>, string[]] = [new Set(), new Set(), []];
  const yaml = files.filter(({ path }) => /\.ya?ml$/.test(path)).toSorted((a, b) => compareStrings(a.path, b.path));
  const documents = function* (these: readonly SourceFile[]): Iterable<Document> {
    for (const file of these) {
      const { value: document, findings: found } = readDocument(file, mostOfFile, yaml.length > compiledFrom);
      for (const finding of found) findings.push(finding);
      if (document === null) continue;
      (isPartly(document) ? inPart : whole).add(file.path);
      for (const name of document.lost) lost.push(name);
      yield document;
    }
  };
  const [root] = documents(yaml.filter(isRoot));
  // Each document is put into the plan as soon as it is read, so that ten thousand are never held as written too.
  const { value: built, findings: duplicates } = buildPlan(
    root ?? null,
    documents(yaml.filter((file) => !isRoot(file))),
  );
  if (!yaml.some(isRoot) && !unopened.includes('mbo.yaml')) findings.push(noWorkspace);
  const broken = new Set([...findings.map(({ place }) => place.file), ...unopened]);
  const unread = (read: ReadonlySet<string>) =>
    unreadIn(yaml, read, [...broken], [...lost, ...ambiguousIn(duplicates)]);
  const partly = withPartly(built, unread(new Set([...whole, ...inPart])));
  const plan = { ...built.plan, unread: { ...unread(whole), partly } };
  return { value: plan, findings: [...findings, ...duplicates, ...linksOf(plan)] };
}

/** What is wrong with the references of a plan, those of things that could be read only in part included. */
function linksOf(plan: Plan): readonly Finding[] {
  const { partly } = plan.unread;
  const refer = referencesIn(plan);
  const links = [...linkOrganisation(plan, refer), ...linkObjectives(plan, refer), ...linkMeasures(plan, refer)];
  return partly === null ? links : [...links, ...linksOf(partly.plan).filter((found) => isOfRead(partly, found))];
}

// Compiling the shapes takes as long as reading so many files without.
const compiledFrom = 250;

const isRoot = ({ path }: SourceFile): boolean => path === 'mbo.yaml';

function unreadIn(
  yaml: readonly SourceFile[],
  read: ReadonlySet<string>,
  paths: readonly string[],
  further: readonly string[],
): Omit<Unread, 'partly'> {
  const names = yaml.filter(({ path }) => !read.has(path)).flatMap(namesIn);
  // Of the measurements the path says whose they are; of any other file it says nothing.
  const known = new Set(yaml.filter(({ bytes }) => bytes.length <= sizeLimits.yaml).map(({ path }) => path)).add(
    'mbo.yaml',
  );
  const anything = paths.some((path) => !known.has(path) && !path.startsWith(ledgerFolder));
  return { names: new Set([...paths, ...names, ...further]), anything };
}

/** Of two things with one id nobody can tell which one a reference means. */
const ambiguousIn = (duplicates: readonly Finding[]): readonly string[] =>
  duplicates.flatMap(({ entity }) => entity ?? []);

/** Everything in a file that could be an id, whatever its encoding. */
function namesIn({ bytes }: SourceFile): readonly string[] {
  if (bytes.length > sizeLimits.yaml) return [];
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  return wordsIn(text);
}

const noWorkspace = finding('format/missing-key', startOf('mbo.yaml'), wrongType.noWorkspace);
