import type { Finding, Indicator, Path, Plan, Source } from '../../model/index.js';
import { linkColumn, linkWhere } from './columns.js';
import { reference } from './reference.js';

/** References of indicators and sources: to each other and to the columns of an export. */
export function linkMeasures(plan: Plan): readonly Finding[] {
  return [
    ...[...plan.indicators.values()].flatMap((indicator) => {
      const source = indicator.source === null ? undefined : plan.sources.get(indicator.source);
      if (source === undefined) return reference(plan, indicator, ['source'], indicator.source, 'source', plan.sources);
      return linkIndicator(plan, indicator, source);
    }),
    ...[...plan.sources.values()].flatMap((source) => linkSource(plan, source)),
  ];
}

function linkIndicator(plan: Plan, indicator: Indicator, source: Source): readonly Finding[] {
  const { measure } = indicator;
  const column = (path: Path, id: string, types: Parameters<typeof linkColumn>[5]) =>
    linkColumn(plan, indicator, ['measure', ...path], source, id, types);
  const dimensions = indicator.by.flatMap((id, i) => linkColumn(plan, indicator, ['by', i], source, id, ['text']));
  if (measure.kind === 'given') return dimensions;
  return [
    ...dimensions,
    ...linkWhere(plan, indicator, ['measure', 'where'], source, measure.where),
    ...(measure.kind === 'rate'
      ? [
          ...linkWhere(plan, indicator, ['measure', 'rate', 'of'], source, measure.of),
          ...linkWhere(plan, indicator, ['measure', 'rate', 'success'], source, measure.success),
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

function linkSource(plan: Plan, source: Source): readonly Finding[] {
  return [
    ...linkColumn(plan, source, ['dated'], source, source.dated, ['instant']),
    ...linkColumn(plan, source, ['key'], source, source.key, ['text', 'number']),
    ...linkColumn(plan, source, ['latest'], source, source.latest, ['instant']),
    ...linkWhere(plan, source, ['where'], source, source.where),
    ...Object.keys(source.columns).flatMap((id) => linkDerived(plan, source, id)),
  ];
}

function linkDerived(plan: Plan, source: Source, id: string): readonly Finding[] {
  const column = source.columns[id];
  if (column === undefined || 'header' in column) return [];
  const path = ['columns', id];
  const link = (key: Path, name: string | null, types: Parameters<typeof linkColumn>[5]) =>
    linkColumn(plan, source, [...path, ...key], source, name, types);
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
        ...linkWhere(plan, source, [...path, 'where'], source, column.where),
      ];
  }
}
