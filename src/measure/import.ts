import * as say from '../language/measure.js';
import type { Finding, Outcome } from '../model/index.js';
import { aggregate, type Counts, foldedRows, settledRows } from './aggregate.js';
import { openDays, openTime } from './clock/opening.js';
import { type Engine, isDisagreement, openEngine, type Row } from './engine.js';
import { extentOf, momentOf } from './extent.js';
import { inputsOf, type OpenFile } from './files.js';
import { errorAt, wholeFile } from './findings.js';
import type { Plan } from './plan.js';
import { rejectsOf } from './rejected.js';
import { seriesOf } from './series.js';
import { foldOf } from './sql/folds.js';
import { type Scope, statuses } from './sql/rows.js';
import type { FileCounts, Measured, MeasureRequest, Reject } from './types.js';
import { formatMoment, type Window, windowOf } from './window.js';

/** What a run has at hand. The engine is null where no file holds a record. */
interface Run {
  readonly plan: Plan;
  readonly request: MeasureRequest;
  readonly files: readonly OpenFile[];
  readonly engine: Engine | null;
  readonly scope: Scope;
}

const rejectsShown = 20;
const rejectsKept = 1000;

/** Aggregates files whose structure is sound. */
export async function importFiles(
  plan: Plan,
  request: MeasureRequest,
  files: readonly OpenFile[],
): Promise<Outcome<Measured | null>> {
  const inputs = inputsOf(files);
  const paths = inputs.map(({ readable }) => readable.path);
  const { temporary, signal } = request;
  const engine = inputs.length === 0 ? null : await openEngine({ paths, temporary, signal });
  const slots = Math.max(...plan.calendar.hours.map((hours) => hours.length));
  const run: Run = { plan, request, files, engine, scope: { window: request.window, slots } };
  const stop = engine === null ? () => {} : reportProgress(engine, request, files);
  try {
    return await measured(run);
  } catch (error) {
    if (!isDisagreement(error)) throw error;
    return { value: null, findings: [wholeFile('import/count', files[0]?.file.name ?? '', say.engineDisagrees)] };
  } finally {
    stop();
    await engine?.close();
  }
}

async function measured(run: Run): Promise<Outcome<Measured | null>> {
  const { plan, engine, files, scope } = run;
  const folds = plan.indicators.map((indicator, position) => foldOf(plan, indicator, position));
  const days = engine !== null && usesOpening(plan) ? openDays(plan.calendar, plan.zone) : [];
  if (days.length > 0) await engine?.open(days, scope.slots);
  const counts = engine === null ? new Map() : await aggregate(engine, plan, inputsOf(files), scope, folds);
  const counted = files.map((file, index) => countsOf(file, counts, index));
  const differing = accountFindings(files, counts);
  if (differing.length > 0) return { value: null, findings: differing };
  const rejected = counted.reduce((sum, file) => sum + file.rejected, 0);
  if (rejected > run.request.maxRejects) return { value: null, findings: await refusal(run, counted, rejected) };
  const rows = engine === null ? [] : await foldedRows(engine, folds);
  const extent = extentOf(plan, rows);
  const exported = momentOf(plan, run.request, extent);
  const window = run.request.window ?? (exported === null ? null : coveredBy(plan, extent, exported));
  if (window === null || exported === null) {
    return { value: null, findings: [wholeFile('import/nothing-used', files[0]?.file.name ?? '', say.nothingUsed)] };
  }
  const now = { elapsed: micros(exported), business: micros(openTime(days, plan.zone, exported)) };
  const settled = engine === null ? [] : await settledRows(engine, folds, now);
  const series = plan.indicators.map(
    (indicator) => [indicator.id, seriesOf(plan, indicator, settled, window)] as const,
  );
  const value: Measured = {
    files: counted,
    window,
    exportedAt: formatMoment(exported, plan.zone),
    rejects: await listRejects(run, counted, rejectsKept),
    series: new Map(series),
  };
  return { value, findings: notices(run, rows) };
}

const micros = (ms: number): bigint => BigInt(Math.round(Number.isFinite(ms) ? ms : 0)) * 1000n;

function coveredBy(plan: Plan, extent: ReturnType<typeof extentOf>, exported: number): Window | null {
  if (extent.first === null || extent.last === null) return null;
  return windowOf(plan, extent.first, extent.last, formatMoment(exported, plan.zone).slice(0, 10));
}

function usesOpening(plan: Plan): boolean {
  return plan.derived.some(({ definition }) => definition.kind === 'between' && definition.clock === 'business');
}

function countsOf({ prepared }: OpenFile, counts: Counts, index: number): FileCounts {
  const own = counts.get(index) ?? {};
  const malformed = prepared.records - (prepared.readable?.records ?? 0);
  return {
    name: prepared.name,
    sha256: prepared.sha256 ?? '',
    records: prepared.records,
    used: own[statuses.used] ?? 0,
    rejected: (own[statuses.rejected] ?? 0) + malformed,
    duplicates: own[statuses.duplicate] ?? 0,
    outOfScope: own[statuses.outOfScope] ?? 0,
  };
}

/** Every record the scanner counted must be accounted for by the engine. */
function accountFindings(files: readonly OpenFile[], counts: Counts): readonly Finding[] {
  return files.flatMap(({ prepared }, index) => {
    const expected = prepared.readable?.records ?? 0;
    const read = Object.values(counts.get(index) ?? {}).reduce((sum, n) => sum + n, 0);
    return read === expected ? [] : [wholeFile('import/count', prepared.name, say.countsDiffer(expected, read))];
  });
}

async function listRejects(run: Run, counted: readonly FileCounts[], limit: number): Promise<readonly Reject[]> {
  const { plan, engine, files, scope, request } = run;
  const inputs = inputsOf(files);
  const rejects: Reject[] = [];
  for (const [index, file] of files.entries()) {
    const left = limit - rejects.length;
    if (left <= 0 || counted[index]?.rejected === 0) continue;
    const input = inputs.find((one) => one.file === index);
    rejects.push(...(await rejectsOf(engine, plan, file, input, { scope, limit: left, showCells: request.showCells })));
  }
  return rejects;
}

async function refusal(run: Run, counted: readonly FileCounts[], rejected: number): Promise<readonly Finding[]> {
  const rejects = await listRejects(run, counted, rejectsShown);
  const first = counted.find((file) => file.rejected > 0)?.name ?? '';
  const summary = say.tooManyRejects(rejected, run.request.maxRejects, rejects.length);
  return [
    ...rejects.map((reject) => errorAt('import/record', reject)),
    wholeFile('import/too-many-rejects', first, summary),
  ];
}

function notices({ plan, files }: Run, rows: readonly Row[]): readonly Finding[] {
  const { doubtful } = extentOf(plan, rows);
  const said = say.doubtfulTimes(doubtful, plan.zone.name);
  return doubtful === 0 ? [] : [wholeFile('import/doubtful-times', files[0]?.file.name ?? '', said, 'warning')];
}

/** Tells how far the engine is, a few times a second, until stopped. */
function reportProgress(engine: Engine, { onProgress }: MeasureRequest, files: readonly OpenFile[]): () => void {
  if (onProgress === undefined) return () => {};
  const records = files.reduce((sum, { prepared }) => sum + prepared.records, 0);
  const timer = setInterval(() => {
    const share = engine.progress();
    if (share !== null) onProgress({ phase: 'aggregate', bytes: Math.round(share * records), total: records, records });
  }, 200);
  return () => clearInterval(timer);
}
