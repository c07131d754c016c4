import type { Finding, Indicator, Path, Source } from '../../model/index.js';
import { linkColumn, linkWhere } from './columns.js';
import { reference, type Scope } from './reference.js';

/** References of indicators and sources: to each other and to the columns of an export. */
export function linkMeasures(scope: Scope): readonly Finding[] {
  const { plan } = scope;
  return [
    ...[...plan.indicators.values()].flatMap((indicator) => {
      const source = indicator.source === null ? undefined : plan.sources.get(indicator.source);
      if (source === undefined)
        return reference(scope, indicator, ['source'], indicator.source, 'source', plan.sources);
      return linkIndicator(scope, indicator, source);
    }),
    ...[...plan.sources.values()].flatMap((source) => linkSource(scope, source)),
  ];
}

function linkIndicator(scope: Scope, indicator: Indicator, source: Source): readonly Finding[] {
  const { measure } = indicator;
  const column = (path: Path, id: string, types: Parameters<typeof linkColumn>[5]) =>
    linkColumn(scope, indicator, ['measure', ...path], source, id, types);
  const dimensions = indicator.by.flatMap((id, i) => linkColumn(scope, indicator, ['by', i], source, id, ['text']));
  if (measure.kind === 'given') return dimensions;
  return [
    ...dimensions,
    ...linkWhere(scope, indicator, ['measure', 'where'], source, measure.where),
    ...(measure.kind === 'rate'
      ? [
          ...linkWhere(scope, indicator, ['measure', 'rate', 'of'], source, measure.of),
          ...linkWhere(scope, indicator, ['measure', 'rate', 'success'], source, measure.success),
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

function linkSource(scope: Scope, source: Source): readonly Finding[] {
  return [
    ...linkColumn(scope, source, ['dated'], source, source.dated, ['instant']),
    ...linkColumn(scope, source, ['key'], source, source.key, ['text', 'number']),
    ...linkColumn(scope, source, ['latest'], source, source.latest, ['instant']),
    ...linkWhere(scope, source, ['where'], source, source.where),
    ...Object.keys(source.columns).flatMap((id) => linkDerived(scope, source, id)),
  ];
}

function linkDerived(scope: Scope, source: Source, id: string): readonly Finding[] {
  const column = source.columns[id];
  if (column === undefined || 'header' in column) return [];
  const path = ['columns', id];
  const link = (key: Path, name: string | null, types: Parameters<typeof linkColumn>[5]) =>
    linkColumn(scope, source, [...path, ...key], source, name, types);
  switch (column.kind) {
    case 'between':
      return [
        ...link(['from'], column.from, ['instant']),
        ...link(['to'], column.to, ['instant']),
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
        ...linkWhere(scope, source, [...path, 'where'], source, column.where),
      ];
  }
}
