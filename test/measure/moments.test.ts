import { describe, expect, test } from 'vitest';
import {
  between,
  cellsOf,
  column,
  imported,
  indicatorOf,
  officeHours,
  run,
  said,
  sourceOf,
  where,
  workspaceOf,
} from './kit.js';

describe('the moment of an export, where nobody says it', () => {
  const dated = (format: string, kind: 'date' | 'datetime' = 'date', latest: string | null = null) =>
    sourceOf(
      { created: column(kind, 'Month', { format }), updated: column('datetime', 'Updated') },
      { key: 'created', latest },
    );
  const count = [indicatorOf('count', { kind: 'count', where: {} })];
  const months = 'Month,Updated\n2026-01,2025-12-31 08:00\n2026-02,UPDATED\n';

  test.each([
    ['the end of the last month', 'date', '', null, '2026-02-28T23:59:59+01:00', '2026-02-28'],
    ['whatever the kind of the column', 'datetime', '', null, '2026-02-28T23:59:59+01:00', '2026-02-28'],
    ['the latest by `latest`', 'date', '2026-02-10 08:00', null, '2026-02-10T08:00:00+01:00', '2026-02-10'],
    ['unless it is before the records', 'date', '2025-12-31 08:00', null, '2026-02-28T23:59:59+01:00', '2026-02-28'],
    ['as said, within the month', 'date', '', '2026-02-10', '2026-02-10T23:59:59+01:00', '2026-02-10'],
    [
      'as said, later, to the last day that was over',
      'date',
      '',
      '2026-03-05 09:00',
      '2026-03-05T09:00:00+01:00',
      '2026-03-04',
    ],
  ] as const)('%s', async (_, kind, updated, exportedAt, exported, to) => {
    const csv = months.replace('UPDATED', updated);
    const measured = await imported(
      { 'a.csv': csv },
      { source: dated('yyyy-MM', kind, updated === '' ? null : 'updated'), indicators: count, exportedAt },
    );
    expect([measured.exportedAt, measured.window]).toEqual([exported, { from: '2026-01-01', to }]);
  });

  test('the end of the last day, where days are all that is known', async () => {
    const csv = 'Month,Updated\n01/02/2026,\n';
    for (const kind of ['date', 'datetime'] as const) {
      const measured = await imported({ 'a.csv': csv }, { source: dated('dd/MM/yyyy', kind), indicators: count });
      expect(measured.exportedAt).toBe('2026-02-01T23:59:59+01:00');
    }
  });
});

test('an export speaks of no day after its last record, unless it is said to be made later', async () => {
  const source = sourceOf({
    created: column('date', 'Day'),
    closed: column('datetime', 'Closed'),
    open: between('created', 'closed'),
  });
  const indicators = [indicatorOf('open', { kind: 'mean', of: 'open', where: {} })];
  const slice = { 'a.csv': 'Day,Closed\n2026-01-05,2026-03-12 10:00\n2026-02-26,2026-02-27 10:00\n' };
  const { window, exportedAt } = await imported(slice, { source, indicators });
  expect(window).toEqual({ from: '2026-01-05', to: '2026-02-26' });
  expect(exportedAt).toBe('2026-03-12T10:00:00+01:00');
  const whole = await imported(slice, { source, indicators, exportedAt: '2026-03-31' });
  expect(whole.window).toEqual({ from: '2026-01-05', to: '2026-03-31' });
});

describe('what has happened tells the moment of an export, and nothing else does', () => {
  const columns = {
    created: column('datetime', 'Created'),
    replied: column('datetime', 'Replied'),
    due: column('datetime', 'Due'),
    reply: between('created', 'replied'),
    overrun: between('due', 'replied', 'elapsed', { signed: true }),
  };
  const timely = indicatorOf('timely', { kind: 'rate', of: {}, success: where({ reply: '<= 12 h' }), where: {} });
  const punctual = indicatorOf('punctual', { kind: 'rate', of: {}, success: where({ overrun: '<= 0 h' }), where: {} });
  const head = 'Created,Replied,Due\n';
  const rows = `2026-01-05 08:00:00,2026-01-05 09:00:00,2026-03-01 12:00:00\n2026-01-05 09:30:00,,2026-01-05 12:00:00\n`;

  test('not a due date, even where it is measured from', async () => {
    for (const indicators of [[timely], [timely, punctual]]) {
      const measured = await imported({ 'a.csv': head + rows }, { source: sourceOf(columns), indicators });
      expect([measured.exportedAt, measured.exportedGuessed]).toEqual(['2026-01-05T09:30:00+01:00', true]);
      expect(cellsOf(measured, 'timely')).toEqual([['2026-01', { good: 1, total: 1, pending: 1 }]]);
    }
  });

  test('a due date that may lie ahead makes a promise of its own, early by less than nothing', async () => {
    const said = { exportedAt: '2026-01-05 13:00', today: '2026-01-05' };
    const request = { source: sourceOf(columns), indicators: [punctual], ...said };
    const measured = await imported({ 'a.csv': head + rows }, request);
    expect(measured.exportedGuessed).toBe(false);
    expect(cellsOf(measured, 'punctual')).toEqual([['2026-01', { good: 1, total: 2, pending: 0 }]]);
  });

  test.each([
    ['2062-01-05 10:00:00,,', 'Created', 1, false],
    ['2026-01-05 10:00:00,2062-01-05 10:00:00,', 'Replied', 21, true],
    ['2026-01-07 00:00:00,,', 'Created', 1, false],
    ['2026-01-06 23:59:59,,', null, 0, false],
  ] as const)('what is later than today is rejected: %s', async (row, header, at, isEnd) => {
    const request = { source: sourceOf(columns), indicators: [timely], today: '2026-01-06' };
    const { value, findings } = await run({ 'a.csv': `${head}${rows}${row}\n` }, request);
    if (header === null) return expect([value?.exportedAt, findings]).toEqual(['2026-01-06T23:59:59+01:00', []]);
    const [first] = findings;
    expect([value, first?.place]).toEqual([
      null,
      expect.objectContaining({ span: expect.objectContaining({ line: 4, column: at }) }),
    ]);
    expect(first?.message.en).toContain(`the cell under \`${header}\` is later than today (2026-01-06)`);
    expect(first?.message.fr).toContain(`la cellule sous \`${header}\` est postérieure à aujourd’hui (2026-01-06)`);
    expect(first?.message.en.includes('`signed: true`')).toBe(isEnd);
    const tolerated = await imported({ 'a.csv': `${head}${rows}${row}\n` }, { ...request, maxRejects: 1 });
    expect([tolerated.window.to, tolerated.exportedAt]).toEqual(['2026-01-05', '2026-01-05T09:30:00+01:00']);
  });

  test('also of an event log, row by row', async () => {
    const source = sourceOf(
      { opened: { kind: 'first', of: 'at', where: {} } },
      { dated: 'opened', events: { case: 'Case', activity: null, at: 'At', format: null } },
    );
    const request = { source, indicators: [indicatorOf('count', { kind: 'count', where: {} })], today: '2026-01-06' };
    const csv = 'Case,At\n1,2026-01-05 10:00:00\n1,2062-01-05 10:00:00\n';
    expect(said((await run({ 'a.csv': csv }, request)).findings)[0]).toContain(
      'the cell under `At` is later than today',
    );
    const measured = await imported({ 'a.csv': csv }, { ...request, maxRejects: 1 });
    expect(measured.exportedAt).toBe('2026-01-05T10:00:00+01:00');
  });
});

describe('what ends before it begins is neither in time nor late', () => {
  const columns = {
    created: column('datetime', 'Created'),
    replied: column('datetime', 'Replied'),
    hold: column('duration', 'Hold', { unit: 'min' }),
    stated: column('duration', 'Stated', { unit: 'min' }),
    reply: between('created', 'replied'),
    business: between('created', 'replied', 'business'),
    paused: between('created', 'replied', 'elapsed', { pause: 'hold' }),
    told: between('created', 'stated'),
  };
  const request = (of: string) => ({
    source: sourceOf(columns),
    indicators: [indicatorOf('timely', { kind: 'rate', of: {}, success: where({ [of]: '<= 12 h' }), where: {} })],
    workspace: workspaceOf({ calendar: officeHours }),
  });
  const good = 'Created,Replied,Hold,Stated\n2026-01-05 08:00:00,2026-01-05 12:00:00,0,30\n2026-01-05 12:00:00,,0,\n';

  // The third is a Sunday: on the business clock it takes no time at all.
  test.each([
    [
      'reply',
      '2026-01-05 10:00:00,2026-01-05 09:59:59,0,1',
      21,
      '`reply` is negative, as `replied` comes before `created`:',
    ],
    [
      'business',
      '2026-01-05 10:00:00,2026-01-05 09:00:00,0,1',
      21,
      '`business` is negative, as `replied` comes before',
    ],
    [
      'business',
      '2026-01-04 10:00:00,2026-01-04 09:00:00,0,1',
      21,
      '`business` is negative, as `replied` comes before',
    ],
    ['paused', '2026-01-05 10:00:00,2026-01-05 10:30:00,31,1', 21, 'or its pause is longer'],
    ['told', '2026-01-05 10:00:00,2026-01-05 09:00:00,0,-1', 43, '`told` is negative, as `stated` is below zero'],
  ])('%s: %s', async (of, row, at, words) => {
    const { value, findings } = await run({ 'a.csv': `${good}${row}\n` }, request(of));
    const span = expect.objectContaining({ line: 4, column: at });
    expect([value, findings[0]?.rule, findings[0]?.place]).toEqual([null, 'import/record', { file: 'a.csv', span }]);
    expect(findings[0]?.message.en).toContain(words);
    expect(findings[0]?.message.fr).toContain('elle n’est ni dans les temps ni en retard');
    const measured = await imported({ 'a.csv': `${good}${row}\n` }, { ...request(of), maxRejects: 1 });
    expect(measured.files).toMatchObject([{ records: 3, used: 2, rejected: 1 }]);
    expect(cellsOf(measured, 'timely')).toEqual([['2026-01', { good: 1, total: 1, pending: 1 }]]);
  });

  test('what takes no time is in time, and what no figure needs is not asked', async () => {
    const rows = `${good}2026-01-05 10:00:00,2026-01-05 10:00:00,0,0\n`;
    for (const of of ['reply', 'business', 'paused', 'told']) {
      expect(cellsOf(await imported({ 'a.csv': rows }, request(of)), 'timely')).toEqual([
        ['2026-01', { good: 2, total: 2, pending: 1 }],
      ]);
    }
    const count = { ...request('reply'), indicators: [indicatorOf('count', { kind: 'count', where: {} })] };
    const reversed = `${good}2026-01-05 10:00:00,2026-01-05 09:00:00,0,0\n`;
    expect(cellsOf(await imported({ 'a.csv': reversed }, count), 'count')).toEqual([['2026-01', { n: 3 }]]);
  });

  test('unless the clocks showed a time twice or never: then an hour more or less is not the fault of the export', async () => {
    const rows = [
      ['2025-10-26 02:50:00,2025-10-26 02:10:00', true],
      ['2025-03-30 02:30:00,2025-03-30 03:10:00', true],
      ['2025-10-26 03:10:00,2025-10-26 02:09:59', false],
      ['2025-10-26 03:20:00,2025-10-26 03:10:00', false],
    ] as const;
    for (const [row, isFine] of rows) {
      const { value } = await run({ 'a.csv': `${good}${row},0,1\n` }, request('reply'));
      expect([row, value !== null]).toEqual([row, isFine]);
    }
  });

  test('nor is a case of an event log, which is rejected whole', async () => {
    const source = sourceOf(
      {
        closed: { kind: 'first', of: 'at', where: where({ activity: 'Close' }) },
        reopened: { kind: 'last', of: 'at', where: where({ activity: 'Open' }) },
        away: between('closed', 'reopened'),
      },
      { dated: 'closed', events: { case: 'Case', activity: 'Activity', at: 'At', format: null } },
    );
    const csv = 'Case,Activity,At\n1,Open,2026-01-05 10:00:00\n1,Close,2026-01-05 11:00:00\n';
    const indicators = [indicatorOf('away', { kind: 'mean', of: 'away', where: {} })];
    const { findings } = await run({ 'a.csv': csv }, { source, indicators });
    expect(said(findings)).toEqual([
      expect.stringContaining('`away` is negative, as `reopened` comes before `closed`'),
      expect.stringContaining('2 records are rejected'),
    ]);
  });
});
