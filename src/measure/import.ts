import * as say from '../language/measure.js';
import { earliest, type FileCounts, type Finding, type Outcome, type Reject, type Window } from '../model/index.js';
import { type Counts, foldedRows, openingsIn, settledRows } from './aggregate.js';
import { openTime } from './clock/opening.js';
import { isConfirmed } from './early.js';
import { isDisagreement, type Row } from './engine.js';
import { type Extent, extentOf, happenedAfter, momentOf } from './extent.js';
import { inputsOf, type OpenFile } from './files.js';
import { findingAt, wholeFile } from './findings.js';
import { holeFindings } from './holes.js';
import { missingFindings } from './missing.js';
import type { Plan } from './plan.js';
import { rejectsOf } from './rejected.js';
import type { Run } from './run.js';
import { mapHeaders } from './scan/index.js';
import { seriesOf } from './series.js';
import { statuses } from './sql/rows.js';
import { type Started, start } from './start.js';
import type { Measured, MeasureRequest } from './types.js';
import { unheldFindings } from './unheld.js';
import { dayOf, formatMoment, lastDayOf, lastWholeDay, windowOf } from './window.js';

const rejectsShown = 20;
const rejectsKept = 1000;

/** Aggregates files whose structure is sound, or takes over what was started early when it holds. */
export async function importFiles(
  plan: Plan,
  request: MeasureRequest,
  files: readonly OpenFile[],
  early: Started | null,
): Promise<Outcome<Measured | null>> {
  const inputs = inputsOf(files);
  const kept = early !== null && isConfirmed(early, files) ? early : null;
  if (kept === null) await early?.stop();
  const started = kept ?? (inputs.length === 0 ? null : await start(plan, request, inputs));
  const stopTelling = reportProgress(request, files);
  try {
    const run: Run = { plan, request, files, started };
    const counts: Counts = started === null ? new Map() : await started.counts;
    return (await refused(run, counts)) ?? (await measured(run, counts));
  } catch (error) {
    if (!isDisagreement(error)) throw error;
    return refusal([wholeFile('import/count', files[0]?.file.name ?? '', say.engineDisagrees)]);
  } finally {
    stopTelling();
    await started?.stop();
  }
}

const refusal = (findings: readonly Finding[]): Outcome<null> => ({ value: null, findings });

/** Why the import must not happen: records unaccounted for, or too many rejected; null when it may. */
async function refused(run: Run, counts: Counts): Promise<Outcome<null> | null> {
  const differing = accountFindings(run.files, counts);
  if (differing.length > 0) return refusal(differing);
  const counted = run.files.map((file, index) => countsOf(file, counts, index));
  const rejected = counted.reduce((sum, file) => sum + file.rejected, 0);
  if (rejected <= run.request.maxRejects) return null;
  const rejects = await listRejects(run, counted, rejectsShown);
  const first = counted.find((file) => file.rejected > 0)?.name ?? '';
  const summary = say.tooManyRejects(rejected, run.request.maxRejects, rejects.length);
  return refusal([
    ...rejects.map((reject) => findingAt('import/record', reject)),
    wholeFile('import/too-many-rejects', first, summary),
  ]);
}

async function measured(run: Run, counts: Counts): Promise<Outcome<Measured | null>> {
  const { plan, started, files, request } = run;
  const rows = started === null ? [] : await foldedRows(started.engine, started.folds);
  const extent = extentOf(plan, rows);
  const exported = momentOf(plan, request, extent);
  const window = request.window ?? (exported === null ? null : coveredBy(plan, request, extent, exported));
  if (window === null || exported === null) {
    return refusal([wholeFile('import/nothing-used', files[0]?.file.name ?? '', say.nothingUsed)]);
  }
  const wrong = await contradictions(run, extent, window, exported);
  if (wrong.length > 0) return refusal(wrong);
  const settled = started === null ? [] : await settledAt(plan, started, exported);
  const counted = files.map((file, index) => countsOf(file, counts, index));
  const series = plan.indicators.map(
    (indicator) => [indicator.id, seriesOf(plan, indicator, settled, window)] as const,
  );
  const value: Measured = {
    files: counted,
    window,
    spoken: request.window ?? recordedIn(plan, extent) ?? window,
    exportedAt: formatMoment(exported, plan.zone),
    exportedGuessed: request.exportedAt === null,
    rejects: await listRejects(run, counted, rejectsKept),
    series: new Map(series),
  };
  const missing = missingFindings(plan, request, settled, started?.folds ?? []);
  return {
    value,
    findings: [...notices(run, extent), ...missing, ...(await unheldFindings(run, rows)), ...(await cutCases(run))],
  };
}

/** Where the records do not fit the moment of the export that was said, or the days that it would be taken to cover. */
async function contradictions(run: Run, extent: Extent, window: Window, exported: number): Promise<readonly Finding[]> {
  const { plan, request, files } = run;
  const early = request.exportedAt === null ? null : happenedAfter(plan, extent, exported);
  if (early !== null) {
    const said = say.exportedTooEarly(request.exportedAt ?? '', early);
    return [wholeFile('import/exported-at', files[0]?.file.name ?? '', said)];
  }
  return request.window === null ? holeFindings(run, extent.days, `${window.from}..${window.to}`) : [];
}

/** The folded rows at the moment of the export, in ms: what is still running is judged on the clock it runs on. */
function settledAt(plan: Plan, { engine, folds, days }: Started, exported: number): Promise<readonly Row[]> {
  const business = days.length === 0 ? 0 : openTime(days, plan.zone, exported);
  return settledRows(engine, folds, { elapsed: micros(exported), business: micros(business) });
}

const micros = (ms: number): bigint => BigInt(Math.round(ms)) * 1000n;

/** From the first day that the records stand for to the last; null where there is no record. */
function recordedIn(plan: Plan, { first, last }: Extent): Window | null {
  return first === null || last === null ? null : { from: first, to: lastDayOf(plan, last) };
}

/** The days that an export made at a moment, in ms, covers; null where it has no record. */
function coveredBy(plan: Plan, { exportedAt }: MeasureRequest, { first, last }: Extent, exported: number) {
  if (first === null || last === null) return null;
  if (exportedAt !== null) return windowOf(plan, first, last, lastWholeDay(exported, plan.zone));
  return windowOf(plan, first, last, earliest(dayOf(exported, plan.zone), lastDayOf(plan, last)));
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
  const { plan, started, files, request } = run;
  const inputs = inputsOf(files);
  const rejects: Reject[] = [];
  for (const [index, file] of files.entries()) {
    const left = limit - rejects.length;
    if (left <= 0 || counted[index]?.rejected === 0) continue;
    const input = inputs.find((one) => one.file === index);
    const { showCells, today } = request;
    rejects.push(...(await rejectsOf(started, plan, file, input, { limit: left, showCells, today })));
  }
  return rejects;
}

function notices({ plan, files, request }: Run, { doubtful }: Extent): readonly Finding[] {
  const said = say.doubtfulTimes(doubtful, plan.zone.name);
  const times = doubtful === 0 ? [] : [wholeFile('import/doubtful-times', files[0]?.file.name ?? '', said, 'warning')];
  return [...times, ...files.flatMap((file) => [...openEnd(plan, file), ...unreadColumns(request, plan, file)])];
}

/** Cases that seem to have begun before the export: what is left of them would count as new. */
async function cutCases({ plan, started, files, request }: Run): Promise<readonly Finding[]> {
  const openings = started === null ? null : await openingsIn(started.engine, plan);
  if (openings === null || openings.usual === null || openings.cut === 0) return [];
  const { cut, cases, usual } = openings;
  const said = say.cutCases(cut, cases, request.source.dated, request.showCells ? usual : null);
  return [wholeFile('import/cut-cases', files[0]?.file.name ?? '', said, 'warning')];
}

/**
 * Declared columns that the export lacks, though no figure needs them by now. Those of a preset are no news: accounts of one
 * helpdesk do not all export the same.
 */
function unreadColumns({ source }: MeasureRequest, { unread }: Plan, { prepared }: OpenFile): readonly Finding[] {
  if (source.preset !== null || prepared.header.length === 0) return [];
  const { missing } = mapHeaders(prepared.header, unread);
  return missing.map(({ wanted, suggestion }) => {
    const reason = say.unreadColumn(wanted, suggestion);
    const place = { file: prepared.name, line: prepared.headerLine, column: 1 };
    return findingAt('import/unread-column', { ...place, reason }, 'warning');
  });
}

/** A last cell that may be cut, where it is one that is read. */
function openEnd({ reads }: Plan, { file, prepared, mapping }: OpenFile): readonly Finding[] {
  const last = prepared.header.length - 1;
  const read = reads.some((one) => mapping.indices.get(one.read.header) === last);
  if (prepared.openEnd === null || prepared.records === 0 || !read) return [];
  const remark = { ...prepared.openEnd, file: file.name, reason: say.openEnd(prepared.records) };
  return [findingAt('import/open-end', remark, 'warning')];
}

/** Tells that records are being measured, a few times a second, until stopped: the engine cannot say how far it is. */
function reportProgress({ onProgress }: MeasureRequest, files: readonly OpenFile[]): () => void {
  if (onProgress === undefined) return () => {};
  const records = files.reduce((sum, { prepared }) => sum + prepared.records, 0);
  const timer = setInterval(() => onProgress({ phase: 'measure', done: 0, total: null, records }), 200);
  return () => clearInterval(timer);
}
