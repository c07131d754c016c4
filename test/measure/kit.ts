import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Measured, type MeasureRequest, measure } from '../../src/measure/index.js';
import {
  alwaysOpen,
  type Calendar,
  type Column,
  type Condition,
  type Dialect,
  type DurationColumn,
  type Finding,
  type Indicator,
  type Measure,
  type Operator,
  type Outcome,
  type Quantity,
  type ReadColumn,
  type Series,
  type Source,
  type State,
  type Where,
  type Workspace,
} from '../../src/model/index.js';

const origin = { file: 'sources/tickets.yaml', path: [] };

export const officeHours: Calendar = {
  hours: Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ from: 9 * 60, to: 18 * 60 }] : [])),
  holidays: 'fr',
};

export function workspaceOf(changes: Partial<Workspace> = {}): Workspace {
  return {
    name: 'Test',
    language: 'en',
    timezone: 'Europe/Paris',
    period: null,
    calendar: alwaysOpen,
    rules: {},
    ...changes,
  };
}

export const commas: Dialect = {
  container: 'csv',
  delimiter: ',',
  quote: '"',
  encoding: 'utf-8',
  decimal: '.',
  thousands: 'none',
  accounting: false,
  missing: [],
  preamble: 0,
  footer: 0,
  ragged: 'reject',
};

export function column(kind: ReadColumn['kind'], header: string, changes: Partial<ReadColumn> = {}): ReadColumn {
  return { kind, header, format: null, unit: null, zone: null, empty: null, values: null, ...changes };
}

export const between = (
  from: string,
  to: string,
  clock: 'elapsed' | 'business' = 'elapsed',
  changes: Partial<DurationColumn> = {},
): Column => ({ kind: 'between', from, to, clock, pause: null, signed: false, ...changes });

export function sourceOf(columns: Readonly<Record<string, Column>>, changes: Partial<Source> = {}): Source {
  return {
    id: 'tickets',
    title: 'Tickets',
    origin,
    ignore: [],
    preset: null,
    dialect: commas,
    key: null,
    latest: null,
    where: {},
    dated: 'created',
    events: null,
    columns,
    open: [],
    ...changes,
  };
}

export function indicatorOf(id: string, measured: Measure, changes: Partial<Indicator> = {}): Indicator {
  return {
    id,
    title: id,
    origin,
    ignore: [],
    unit: '%',
    writtenUnit: changes.unit ?? '%',
    better: 'higher',
    source: 'tickets',
    every: 'month',
    by: [],
    measure: measured,
    ...changes,
  };
}

const hours: Readonly<Record<string, number>> = { s: 1 / 3600, min: 1 / 60, h: 1, d: 24 };

function quantityOf(text: string): Quantity | null {
  const [, amount, unit = ''] = /^(-?[\d.]+) ?(\S*)$/.exec(text) ?? [];
  if (amount === undefined) return null;
  if (unit in hours) return { amount: Number(amount) * (hours[unit] ?? 1), unit: 'h' };
  return unit === '%' ? { amount: Number(amount) / 100, unit } : { amount: Number(amount), unit };
}

/** `"<= 12 h"`, `"!= spam"`, `"present"`, `"email"`, or a list. */
export function when(written: string | readonly string[]): Condition {
  const operand = (text: string) => ({ text, quantity: quantityOf(text) });
  if (typeof written !== 'string') return { operator: '=', operands: written.map(operand) };
  if (written === 'present' || written === 'missing') return { operator: written, operands: [] };
  const [, operator = '=', text = ''] = /^(<=|>=|!=|<|>|=)? ?(.*)$/.exec(written) ?? [];
  return { operator: operator as Operator, operands: [operand(text)] };
}

export function where(conditions: Readonly<Record<string, string | readonly string[]>>): Where {
  return Object.fromEntries(Object.entries(conditions).map(([id, written]) => [id, when(written)]));
}

const folders: string[] = [];

export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'measure-'));
  folders.push(path);
  return path;
}

afterAll(async () => {
  for (const path of folders.splice(0)) await rm(path, { recursive: true, force: true });
});

export type Run = Pick<MeasureRequest, 'source' | 'indicators'> & Partial<MeasureRequest>;

/** Measures texts written as files: `{ 'a.csv': 'x,y\n1,2\n' }`. */
export async function run(
  texts: Readonly<Record<string, string | Buffer>>,
  request: Run,
): Promise<Outcome<Measured | null>> {
  const temporary = await folder();
  const files = [];
  for (const [name, text] of Object.entries(texts)) {
    const path = join(temporary, name);
    await writeFile(path, text);
    files.push({ path, name });
  }
  return measureFiles(files, { temporary, ...request });
}

/** Measures files that stand already, with nothing said that the request does not say. */
export async function measureFiles(files: MeasureRequest['files'], request: Run): Promise<Outcome<Measured | null>> {
  return measure({
    workspace: workspaceOf(),
    files,
    exportedAt: null,
    today: '2079-12-31',
    window: null,
    imports: [],
    maxRejects: 0,
    allowEmpty: false,
    temporary: request.temporary ?? (await folder()),
    showCells: false,
    ...request,
  });
}

/** As `run`, where the import must succeed. */
export async function imported(texts: Readonly<Record<string, string | Buffer>>, request: Run): Promise<Measured> {
  const { value, findings } = await run(texts, request);
  if (value === null) throw new Error(said(findings).join('\n'));
  return value;
}

export const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, message }) => `${rule}: ${message.en}`);

/** The states of a series as `[period, …dimension values, state]`, the kind left out. */
export function cellsOf(measured: Measured, id: string): readonly (readonly unknown[])[] {
  const series = measured.series.get(id) as Series;
  return series.cells.map(({ period, dimensions, state }) => [period.label, ...Object.values(dimensions), bare(state)]);
}

export function bare({ kind, ...state }: State): Omit<State, 'kind'> {
  return kind === undefined ? {} : state;
}
