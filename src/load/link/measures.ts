import { wrongType } from '../../language/rules/format/value.js';
import { type Finding, type Indicator, isRead, type Path, type Plan, type Source } from '../../model/index.js';
import { type ColumnType, linkColumn, linkWhere } from './columns.js';
import { endless } from './endless.js';
import { problem, type Refer, type Spot } from './reference.js';
import { linkUnits } from './units.js';

/** References of indicators and sources: to each other and to the columns of an export. */
export function linkMeasures(plan: Plan, refer: Refer): readonly Finding[] {
  return [
    ...[...plan.indicators.values()].flatMap((indicator) => {
      const source = indicator.source === null ? undefined : plan.sources.get(indicator.source);
      if (source === undefined)
        return refer({ entity: indicator, path: ['source'] }, indicator.source, 'source', plan.sources);
      return linkIndicator(refer, indicator, source);
    }),
    ...[...plan.sources.values()].flatMap((source) => linkSource(refer, source)),
  ];
}

function linkIndicator(refer: Refer, indicator: Indicator, source: Source): readonly Finding[] {
  const { measure } = indicator;
  const at = (...path: Path): Spot => ({ entity: indicator, path });
  const column = (path: Path, id: string, types: readonly ColumnType[]) =>
    linkColumn(refer, at('measure', ...path), { source, id }, types);
  const dimensions = indicator.by.flatMap((id, i) => linkColumn(refer, at('by', i), { source, id }, ['text']));
  if (measure.kind === 'given') return dimensions;
  return [
    ...dimensions,
    ...linkWhere(refer, at('measure', 'where'), source, measure.where),
    ...(measure.kind === 'rate'
      ? [
          ...linkWhere(refer, at('measure', 'rate', 'of'), source, measure.of),
          ...linkWhere(refer, at('measure', 'rate', 'success'), source, measure.success),
        ]
      : []),
    ...(measure.kind === 'ratio'
      ? [
          ...column(['ratio', 'over'], measure.over, ['number', 'duration']),
          ...column(['ratio', 'under'], measure.under, ['number', 'duration']),
        ]
      : []),
    ...('of' in measure && measure.kind !== 'rate'
      ? column([measure.kind, 'of'], measure.of, measure.kind === 'nps' ? ['number'] : ['number', 'duration'])
      : []),
  ];
}

function linkSource(refer: Refer, source: Source): readonly Finding[] {
  const at = (key: string): Spot => ({ entity: source, path: [key] });
  return [
    ...linkColumn(refer, at('dated'), { source, id: source.dated }, ['instant']),
    ...linkColumn(refer, at('key'), { source, id: source.key }, ['text', 'number']),
    ...linkColumn(refer, at('latest'), { source, id: source.latest }, ['instant']),
    ...linkWhere(refer, at('where'), source, source.where),
    ...Object.keys(source.columns).flatMap((id) => linkDerived(refer, source, id)),
    ...linkUnits(source),
    ...emptyCells(source),
    ...endless(source),
  ];
}

/** `values` for a cell that holds none: what an empty one stands for has a key of its own. */
function emptyCells(source: Source): readonly Finding[] {
  return Object.entries(source.columns).flatMap(([id, column]) => {
    const blank = isRead(column) ? Object.entries(column.values ?? {}).find(([from]) => from.trim() === '') : null;
    if (!blank) return [];
    const spot = { entity: source, path: ['columns', id, 'values', blank[0]], part: 'key' } as const;
    return [problem('format/wrong-type', spot, wrongType.emptyCell(blank[1]))];
  });
}

function linkDerived(refer: Refer, source: Source, id: string): readonly Finding[] {
  const column = source.columns[id];
  if (column === undefined || isRead(column)) return [];
  const at = (...path: Path): Spot => ({ entity: source, path: ['columns', id, ...path] });
  const link = (path: Path, name: string | null, types: readonly ColumnType[]) =>
    linkColumn(refer, at(...path), { source, id: name }, types);
  switch (column.kind) {
    case 'between':
      return [
        ...link(['from'], column.from, ['instant']),
        ...link(['to'], column.to, ['instant', 'duration']),
        ...link(['pause'], column.pause, ['duration']),
      ];
    case 'arithmetic':
      return [
        ...column.plus.flatMap((name, i) => link(['plus', i], name, ['number'])),
        ...column.minus.flatMap((name, i) => link(['minus', i], name, ['number'])),
      ];
    default:
      return [
        ...link([column.kind], column.of, ['text', 'number', 'instant', 'duration']),
        ...linkWhere(refer, at('where'), source, column.where),
      ];
  }
}
