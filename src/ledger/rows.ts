import { ledgerText } from '../language/ledger.js';
import {
  type Cell,
  type Id,
  type Indicator,
  isDay,
  type Period,
  parsePeriod,
  periodOf,
  type State,
  type Window,
} from '../model/index.js';
import type { CsvCell, CsvRecord } from './csv.js';
import { restore } from './csv.js';
import { isInOtherUnit, meantGiven, suggestedGiven } from './given.js';
import type { Layout } from './header.js';
import { meantNumber, printNumber, readNumber, suggestion } from './numbers.js';
import type { Complaints } from './places.js';
import { impossibility, readStateCell, type StateColumn, type StateValue, stateOf } from './state-columns.js';

/**
 * Reads one line of a ledger under its header; null, with complaints, when any cell of it is wrong. `above` is the line
 * before it, which mostly has the same period.
 */
export function readRow(
  record: CsvRecord,
  layout: Layout,
  indicator: Indicator,
  complaints: Complaints,
  above: Cell | null,
): Cell | null {
  const cellAt = (at: number): CsvCell => record.cells[at] as CsvCell;
  const period = readPeriod(cellAt(layout.period), indicator, complaints, above);
  const covered =
    period && (layout.covered === null ? whole(period) : readCovered(cellAt(layout.covered), period, complaints));
  const state = readState(record, layout, indicator, complaints);
  if (period === null || covered === null || state === null) return null;
  const dimensions: Record<Id, string> = {};
  for (const { name, at } of layout.dimensions) dimensions[name] = restore(cellAt(at).text);
  return { period, from: covered.from, to: covered.to, dimensions, state };
}

function readPeriod(cell: CsvCell, { every }: Indicator, complaints: Complaints, above: Cell | null): Period | null {
  if (above?.period.label === cell.text) return above.period;
  const period = parsePeriod(cell.text);
  if (period !== null && periodOf(period.start, every).label === cell.text) return period;
  complaints.add('ledger/bad-value', cell, ledgerText.badPeriod(cell.text, every));
  return null;
}

const whole = ({ start, end }: Period): Window => ({ from: start, to: end });

function readCovered(cell: CsvCell, period: Period, complaints: Complaints): Window | null {
  if (cell.text === 'full') return whole(period);
  const [from = '', to = '', ...more] = cell.text.split('..');
  const inside = isDay(from) && isDay(to) && period.start <= from && from <= to && to <= period.end;
  if (inside && more.length === 0) return { from, to };
  complaints.add('ledger/bad-value', cell, ledgerText.badCovered(cell.text, period.start, period.end));
  return null;
}

function readState(record: CsvRecord, layout: Layout, indicator: Indicator, complaints: Complaints): State | null {
  const values: StateValue[] = [];
  for (const { column, at } of layout.state) {
    const cell = at === null ? null : (record.cells[at] as CsvCell);
    const value = cell === null ? null : readStateCell(column, cell.text, indicator.writtenUnit);
    if (value !== undefined) values.push(value);
    else if (cell !== null) complainOfState(column, cell, indicator, complaints);
  }
  if (values.length < layout.state.length) return null;
  const state = stateOf(indicator.measure.kind, values);
  return complainIfImpossible(state, record, layout, complaints) ? null : state;
}

function complainOfState(
  { name, holds }: StateColumn,
  cell: CsvCell,
  { writtenUnit: unit }: Indicator,
  complaints: Complaints,
): void {
  const message = (): ReturnType<typeof ledgerText.badBuckets> => {
    if (holds === 'buckets') return ledgerText.badBuckets(cell.text);
    if (holds === 'count') return ledgerText.badCount(name, cell.text);
    return holds === 'value'
      ? givenMessage(name, cell.text, unit)
      : ledgerText.badNumber(name, cell.text, suggestion(cell.text));
  };
  const meant = holds === 'value' ? meantGiven(cell.text, unit) : holds === 'number' ? meantNumber(cell.text) : null;
  complaints.add('ledger/bad-value', cell, message(), meant === null ? {} : complaints.replace(cell, meant));
}

function givenMessage(name: string, text: string, unit: string): ReturnType<typeof ledgerText.badNumber> {
  const value = readNumber(text);
  if (unit === '%' && value !== null) return ledgerText.ambiguousShare(name, text, printNumber(value, -2));
  if (isInOtherUnit(text, unit)) return ledgerText.otherUnit(name, text, unit);
  return ledgerText.badNumber(name, text, suggestedGiven(text, unit));
}

function complainIfImpossible(state: State, record: CsvRecord, layout: Layout, complaints: Complaints): boolean {
  const reason = impossibility(state);
  if (reason === null) return false;
  const first = record.cells[layout.state[0]?.at ?? 0] as CsvCell;
  if (state.kind === 'rate') {
    complaints.add('ledger/bad-value', first, ledgerText.goodAboveTotal(state.good, state.total));
  } else {
    const message = reason === 'squares' ? ledgerText.impossibleSquares : ledgerText.valueOfNothing;
    complaints.add('ledger/bad-value', first, message);
  }
  return true;
}
