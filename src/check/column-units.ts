import { unitMismatch as text } from '../language/rules/measurable.js';
import { type Id, type Indicator, type Source, type Text, typeOf, unitsOf } from '../model/index.js';

/**
 * Why an indicator cannot have its unit, by those of the columns that it is computed from; null where it can, or where one of
 * them is not declared, which is a mistake of its own.
 */
export function columnMismatch(source: Source, { unit, measure }: Indicator): Text | null {
  const isDeclared = (...columns: readonly Id[]): boolean => columns.every((column) => typeOf(source, column) !== null);
  switch (measure.kind) {
    case 'mean':
    case 'percentile':
    case 'sum':
      return isDeclared(measure.of) ? misfit(source, unit, measure.of) : null;
    case 'ratio':
      return isDeclared(measure.over, measure.under) ? ratioMisfit(source, unit, measure.over, measure.under) : null;
    default:
      return null;
  }
}

/** Numbers of a column must have the unit of the indicator. Plain ones take it over, unless they may then mean two things. */
function misfit(source: Source, unit: string, column: Id): Text | null {
  const units = unitsOf(source, column);
  if (units.includes('h')) return unit === 'h' ? null : text.measured.duration(unit);
  if (units.length === 0 && unit === '%') return text.plainShare(column);
  if (units.length === 0 && unit === 'h') return text.plainTime(column);
  return other(unit, column, units);
}

function other(unit: string, column: Id, units: readonly string[]): Text | null {
  const wrong = units.find((own) => own !== unit && !(own === 'fraction' && unit === '%'));
  return wrong === undefined ? null : text.otherUnit(unit, column, wrong);
}

/** The unit of a quotient is that of what is divided; of two equal units it is none. */
function ratioMisfit(source: Source, unit: string, over: Id, under: Id): Text | null {
  const [above, below] = [unitsOf(source, over), unitsOf(source, under)];
  if (above.length === 0 && unit === 'h') return text.plainTime(over);
  if (above.length === 0) return unit === '%' ? other(unit, under, below) : null;
  if (above.join() !== below.join()) return misfit(source, unit, over);
  return above.includes(unit) && unit !== '%' ? text.quotient(unit) : null;
}
