import {
  type Column,
  type Condition,
  type Dialect,
  type Doubt,
  type Drafted,
  type DraftPlace,
  type EventLog,
  type Id,
  isRead,
  type Language,
  openMark,
  type ReadColumn,
  type SourceDraft,
  type Where,
} from '../model/index.js';

/** A drafted source file, in the language of the workspace; open points are marked, one line each. */
export function sourceYaml({ draft, doubts }: Drafted, language: Language): string {
  const comments = (at: DraftPlace | 'file'): readonly string[] => {
    const open = doubts.filter((doubt) => isSame(doubt.at, at)).map((doubt) => openPoint(doubt, language));
    const helpful = draft.remarks.filter((remark) => typeof at === 'string' && remark.at === at);
    return [...helpful.map(({ text }) => `# ${text[language]}`), ...open];
  };
  const { csv, key, latest, where, dated, events } = draft;
  const keyed = (at: DraftPlace, name: string, value: string | null): readonly string[] =>
    value === null ? comments(at) : [...comments(at), `${name}: ${value}`];
  const lines = [
    ...comments('file'),
    'kind: source',
    `id: ${draft.id}`,
    ...(draft.preset === null ? [] : [`preset: ${draft.preset}`]),
    ...keyed('csv', 'csv', Object.keys(csv).length === 0 ? null : dialectText(csv)),
    ...keyed('key', 'key', key),
    ...(latest === null ? [] : [`latest: ${latest}`]),
    ...keyed('where', 'where', Object.keys(where).length === 0 ? null : whereText(where)),
    ...keyed('dated', 'dated', dated),
    ...(events === null ? [] : [`events: ${eventsText(events)}`]),
    ...columnLines(draft, doubts, language),
  ];
  return `${lines.join('\n')}\n`;
}

const isSame = (a: DraftPlace | 'file', b: DraftPlace | 'file'): boolean => JSON.stringify(a) === JSON.stringify(b);

const openPoint = ({ remark }: Doubt, language: Language): string => `# ${openMark}: ${remark[language]}`;

/** A text in double quotes, whose escapes YAML and JSON share. */
const quoted = (text: string): string => JSON.stringify(text);

const flow = (entries: readonly (readonly [string, string])[]): string =>
  `{ ${entries.map(([name, value]) => `${name}: ${value}`).join(', ')} }`;

function dialectText(csv: Partial<Dialect>): string {
  return flow(Object.entries(csv).map(([name, value]) => [name, dialectValue(value)] as const));
}

function dialectValue(value: Dialect[keyof Dialect]): string {
  if (value === '\t') return 'tab';
  if (value === '') return 'none';
  if (typeof value === 'object') return `[${value.map(quoted).join(', ')}]`;
  return typeof value === 'string' && !/^[a-z]/.test(value) ? quoted(value) : String(value);
}

function conditionText({ operator, operands }: Condition): string {
  const [first] = operands;
  if (first === undefined) return operator;
  if (operator !== '=') return quoted(`${operator} ${first.text}`);
  return operands.length === 1 ? quoted(first.text) : `[${operands.map(({ text }) => quoted(text)).join(', ')}]`;
}

const whereText = (where: Where): string =>
  flow(Object.entries(where).map(([id, condition]) => [id, conditionText(condition)] as const));

function eventsText({ activity, format, ...roles }: EventLog): string {
  const stated = [
    ['case', roles.case],
    ['activity', activity],
    ['at', roles.at],
    ['format', format],
  ] as const;
  return flow(stated.flatMap(([name, value]) => (value === null ? [] : [[name, quoted(value)] as const])));
}

/** Longer ids are not aligned with the others. */
const widest = 28;

/** The columns, their definitions aligned below each other. */
function columnLines(
  { columns, remarks }: SourceDraft,
  doubts: readonly Doubt[],
  language: Language,
): readonly string[] {
  const entries = Object.entries(columns);
  const headers = new Set(entries.flatMap(([, column]) => (isRead(column) ? [column.header] : [])));
  // What is open of a column that is not declared is told all the same.
  const others = doubts.filter(({ at }) => typeof at === 'object' && !headers.has(at.header));
  const before = others.map((doubt) => openPoint(doubt, language));
  if (entries.length === 0) return before;
  const width = Math.min(widest, Math.max(...entries.map(([id]) => id.length)) + 1);
  const lines = entries.flatMap(([id, column]) => {
    const at = isRead(column) ? { header: column.header } : null;
    const open = doubts
      .filter((doubt) => at !== null && isSame(doubt.at, at))
      .map((doubt) => openPoint(doubt, language));
    const help = remarks
      .filter((remark) => at !== null && isSame(remark.at, at))
      .map(({ text }) => `# ${text[language]}`);
    const mapped = isRead(column) && column.values !== null;
    if (mapped) return [...open, ...help, ...mappedLines(id, column)];
    return [...open, [`${id}:`.padEnd(width), columnText(column), ...help].join(' ')];
  });
  return [...before, 'columns:', ...lines.map((line) => `  ${line}`)];
}

/** A column whose values are many lines. */
function mappedLines(id: Id, { values, ...column }: ReadColumn): readonly string[] {
  const stated = statedIn({ ...column, values: null }).map(([name, value]) => `  ${name}: ${value}`);
  const mapped = Object.entries(values ?? {}).map(([from, to]) => `    ${quoted(from)}: ${quoted(to)}`);
  return [`${id}:`, ...stated, '  values:', ...mapped];
}

function columnText(column: Column): string {
  if (isRead(column)) return flow(statedIn(column));
  if (column.kind === 'between') {
    const { from, to, clock, pause, signed } = column;
    return flow([
      ['from', from],
      ['to', to],
      ...(clock === 'elapsed' ? [] : ([['clock', clock]] as const)),
      ...(pause === null ? [] : ([['pause', pause]] as const)),
      ...(signed ? ([['signed', 'true']] as const) : []),
    ]);
  }
  if (column.kind === 'arithmetic') {
    const minus = column.minus.length === 0 ? [] : ([['minus', `[${column.minus.join(', ')}]`]] as const);
    return flow([['plus', `[${column.plus.join(', ')}]`], ...minus]);
  }
  const where = Object.keys(column.where).length === 0 ? [] : ([['where', whereText(column.where)]] as const);
  return flow([[column.kind, column.of], ...where]);
}

function statedIn({ header, kind, format, unit, zone, empty }: ReadColumn): readonly (readonly [string, string])[] {
  const texts = { format, unit, zone, empty };
  return [
    ['header', quoted(header)] as const,
    ...(kind === 'text' ? [] : ([['type', kind]] as const)),
    ...Object.entries(texts).flatMap(([name, value]) => (value === null ? [] : [[name, quoted(value)] as const])),
  ];
}
