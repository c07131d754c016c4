import { describe, expect, test } from 'vitest';
import { createContest } from '../../../src/measure/infer/contest.js';
import { identifierRank, idOf, stageOf } from '../../../src/measure/infer/roles.js';
import { timeCandidates } from '../../../src/measure/infer/times.js';
import { amountUnitIn, unitIn } from '../../../src/measure/infer/units.js';
import type { Doubt } from '../../../src/model/index.js';
import { draftOf } from './drafted.js';

describe('a contest of readings', () => {
  const isDigit = { name: 'digit', matches: (cell: string) => /^\d$/.test(cell) };

  test('counts who follows, and shows what did not', () => {
    const contest = createContest([isDigit]);
    for (const cell of ['1', '2', 'x', '3', '4', '5', '6', '7', '8', '9', 'x', '1', '2']) contest.add(cell);
    const [{ matched, misses, otherMisses } = {}] = contest.standings();
    expect([matched, misses, otherMisses]).toEqual([11, new Map([['x', 2]]), 0]);
  });

  test('gives up those that too few of the first cells follow, however few cells there are', () => {
    for (const count of [3, 10, 25]) {
      let looks = 0;
      const contest = createContest([isDigit, { name: 'never', matches: () => looks++ < 0 }]);
      for (let i = 0; i < count; i++) contest.add(String(i % 10));
      expect(contest.standings().map(({ candidate }) => candidate.name)).toEqual(['digit']);
      expect(looks).toBeLessThanOrEqual(3);
    }
  });
});

describe('what a header says', () => {
  test.each([
    ['Créé le', 'cree_le'],
    ["Date d'ouverture", 'date_d_ouverture'],
    ['CompleteTimestamp', 'complete_timestamp'],
    ['CaseID', 'case_id'],
    ['Taux (%)', 'taux_percent'],
    ['Œuvre', 'oeuvre'],
    ['票', null],
  ])('%s becomes the id %s', (header, id) => expect(idOf(header)).toBe(id));

  test.each([
    ['Ticket ID', 2],
    ['Numéro', 2],
    ['N° de ticket', 2],
    ['Location id', 1],
    ['Number of replies', 0],
    ['Canal', 0],
  ])('%s names an id: %i', (header, rank) => expect(identifierRank(header)).toBe(rank));

  test.each([
    ['Créé le', 'created'],
    ['First reply', 'reply'],
    ['Date de résolution', 'resolved'],
    ['Clôturé le', 'closed'],
    ['Dernière modification', 'updated'],
    ['Due by Time', 'due'],
    ['Canal', 'other'],
  ])('%s is of the stage %s', (header, stage) => expect(stageOf(header)).toBe(stage));

  test.each([
    ['First reply time in minutes within business hours', 'min'],
    ['Durée (s)', 's'],
    ['Délai en heures', 'h'],
    ['Attendances over 4hrs', null],
    ['Nombre de jours ouverts', null],
    ['Attente (mn)', 'min'],
  ])('%s is in %s', (header, unit) => expect(unitIn(header)).toBe(unit));

  test.each([
    ['Taux de satisfaction (%)', '%'],
    ['Taux en %', '%'],
    ['Montant (€)', 'EUR'],
    ['Amount in EUR', 'EUR'],
    ['Montant', null],
    ['Change USD/EUR', null],
  ])('%s is an amount in %s', (header, unit) => expect(amountUnitIn(header)).toBe(unit));
});

describe('a way of writing times', () => {
  const readable = (cell: string): readonly string[] =>
    timeCandidates.filter(({ matches }) => matches(cell)).map(({ name }) => name);

  test.each([
    ['31/01/2026', ['dd/MM/yyyy', 'd/M/yyyy']],
    ['31/02/2026', []],
    ['01/02/2026', ['dd/MM/yyyy', 'd/M/yyyy', 'MM/dd/yyyy', 'M/d/yyyy']],
    ['2026-02-30 10:00', []],
    ['2026-02-28T10:00:00.5Z', ['iso-moment']],
    ['28 Feb 2026 25:00', []],
    ['1767225600', ['epoch']],
    ['20260228', ['yyyyMMdd']],
    ['1 234', []],
  ])('%s can be %j', (cell, names) => expect(readable(cell)).toEqual(names));
});

describe('an export', () => {
  test('of hierarchical names is an event log, too', async () => {
    const rows = ['A,open', 'A,close', 'B,open', 'B,close'].map(
      (row, at) => `${row},2026-01-0${at + 1}T10:00:00+01:00,Bob`,
    );
    const { source } = await draftOf(
      `case:concept:name,concept:name,time:timestamp,org:resource\n${rows.join('\n')}\n`,
    );
    expect(source.events).toMatchObject({ case: 'case:concept:name', activity: 'concept:name', at: 'time:timestamp' });
    expect(source.dated).toBe('opened');
  });

  const log = (rows: readonly string[]): string =>
    `CaseID,Act,At\n${rows.map((row, n) => `${row},2026-01-${10 + n} 08:00:00\n`).join('')}`;
  const whole = ['1,Open', '1,Reply', '2,Open', '2,Reply', '2,Close'];

  test('of cases that one activity opens begins them with it', async () => {
    const { source, drafted } = await draftOf(log(whole));
    expect(drafted.doubts).toEqual([]);
    expect(source.events).toMatchObject({ case: 'CaseID', activity: 'Act', at: 'At' });
    expect(source.columns.opened).toMatchObject({ kind: 'first', where: { activity: { operator: '=' } } });
  });

  test('of cases some of which begin otherwise asks what opens them', async () => {
    const cut = log(['3,Reply', '3,Close', ...whole]);
    const { yaml, drafted } = await draftOf(cut);
    expect(drafted.doubts.map(({ name }) => name)).toEqual(['opening']);
    expect(yaml).toMatch(/# TODO\(mbo\): `Open` comes first in 2 of 3 cases.*\ndated: opened\n/);
    expect(yaml).toContain('opened:      { first: at }');
    expect((await draftOf(cut, () => 0)).yaml).toContain('opened:      { first: at, where: { activity: "Open" } }');
  });

  test('of rows in any order, by any clock, tells what comes first', async () => {
    const times = ['2/1/2026 9:05 AM', '1/31/2026 11:00 PM', '2/1/2026 12:30 AM', '2/13/2026 1:00 PM'];
    const rows = ['Close', 'Open', 'Reply', 'Close'].map((act, n) => `7,${act},${times[n]}\n`);
    const other = ['8,Open,3/1/2026 8:00 AM\n', '8,Close,3/2/2026 8:00 AM\n'];
    const { yaml } = await draftOf(`Case ID,Act,At\n${[...rows, ...other].join('')}`);
    expect(yaml).toContain('where: { activity: "Open" }');
  });

  test('of an id that repeats while something changes asks what its rows are', async () => {
    const rows = whole.map((row, n) => `${row},${n < 2 ? 'Web' : 'Mail'},2026-01-${10 + n} 08:00:00\n`);
    const text = `Ticket ID,Mouvement,Canal,Created\n${rows.join('')}`;
    const [first, states, records] = await Promise.all([0, 1, 2].map((n) => draftOf(text, () => n)));
    expect(first?.source.events).toMatchObject({ case: 'Ticket ID', activity: 'Mouvement', at: 'Created' });
    expect(states?.source).toMatchObject({ events: null, key: 'ticket_id' });
    expect(records?.source).toMatchObject({ events: null, key: null });
    expect((await draftOf(text)).yaml).toContain('# TODO(mbo): `Ticket ID` repeats (2 values in 5 rows)');
  });

  test('of an id that repeats while only amounts change is no log', async () => {
    const rows = [1, 1, 1, 2, 2].map((id, n) => `${id},2026-01-${10 + n} 08:00:00,${n % 3}\n`).join('');
    const { drafted, source } = await draftOf(`Ticket ID,Answered at,Score\n${rows}`);
    expect([drafted.doubts.map(({ name }) => name), source.events]).toEqual([['key'], null]);
  });

  test('of an id that repeats while nothing changes asks whether each row counts', async () => {
    const rows = [1, 1, 1, 2, 2].map((id, n) => `${id},2026-01-${10 + n}\n`).join('');
    const { drafted, source } = await draftOf(`Ticket ID,Date\n${rows}`);
    expect([drafted.doubts.map(({ name }) => name), source.key]).toEqual([['key'], null]);
  });

  test('whose other dates settle what comes first leaves nothing open', async () => {
    const { source, drafted } = await draftOf('ID,Created,Closed\n1,01/02/2026,03/02/2026\n2,02/02/2026,13/02/2026\n');
    expect([drafted.doubts, source.columns.created]).toEqual([[], expect.objectContaining({ format: 'dd/MM/yyyy' })]);
  });

  test('of numbers that no other way would read leaves nothing open', async () => {
    const { source, drafted } = await draftOf('ID;Date;A;B\n1;2026-01-01;1.234;1,5\n2;2026-01-02;2.345;2,5\n');
    expect([drafted.doubts, source.dialect]).toMatchObject([[], { decimal: ',', thousands: '.' }]);
  });

  describe('of numbers', () => {
    const numbers = (header: string, cells: readonly string[]): string =>
      `ID;Date;${header}\n${cells.map((cell, n) => `${n};2026-01-1${n};${cell}\n`).join('')}`;
    const drafted = async (header: string, cells: readonly string[], choose?: (doubt: Doubt) => number | null) => {
      const read = await draftOf(numbers(header, cells), choose);
      return [read.drafted.doubts.map(({ name }) => name), Object.values(read.source.columns)[2]];
    };

    test('takes over the unit that the header states', async () => {
      const cells = ['95', '80', '100'];
      expect(await drafted('Taux (%)', cells)).toMatchObject([[], { kind: 'number', unit: '%' }]);
      expect(await drafted('Montant (€)', cells)).toMatchObject([[], { kind: 'number', unit: 'EUR' }]);
      expect(await drafted('Attente (j)', cells)).toMatchObject([[], { kind: 'duration', unit: 'd' }]);
      expect(await drafted('Réponse (h)', cells)).toMatchObject([[], { kind: 'duration', unit: 'h' }]);
    });

    test('asks for the unit of a duration that states none', async () => {
      const header = 'Délai avant première réponse';
      const open = [`unit ${header}`];
      expect(await drafted(header, ['90', '30'])).toMatchObject([open, { kind: 'duration', unit: 'h' }]);
      expect(await drafted(header, ['90', '30'], () => 1)).toMatchObject([[], { kind: 'duration', unit: 'min' }]);
      expect(await drafted(header, ['90', '30'], () => 4)).toMatchObject([[], { kind: 'number', unit: null }]);
    });

    test('asks whether percentages that never pass 1 are shares', async () => {
      const open = ['share Taux (%)'];
      expect(await drafted('Taux (%)', ['0,95', '0,8', '1'])).toMatchObject([open, { unit: '%' }]);
      expect(await drafted('Taux (%)', ['0,95', '0,8', '1'], () => 1)).toMatchObject([[], { unit: 'fraction' }]);
    });
  });

  test('of years and months in columns of their own says that no source reads both', async () => {
    const rows = [1, 2, 3].map((month) => `2025,${month},${month * 7}\n`).join('');
    const { yaml, drafted } = await draftOf(`PERIOD_YEAR,PERIOD_MONTH,Calls\n${rows}`);
    expect(drafted.doubts.map(({ name }) => name)).toEqual(['parts']);
    expect(yaml).toMatch(/# TODO\(mbo\): .*`PERIOD_YEAR` and `PERIOD_MONTH`.*\ndated: period_year\n/);
  });

  test('of one ticket several times keeps the one changed last', async () => {
    const rows = '1,2026-01-01,2026-01-02\n1,2026-01-01,2026-01-03\n2,2026-01-01,2026-01-02\n3,2026-01-01,2026-01-02\n';
    const { source } = await draftOf(`Ticket ID,Created,Updated\n${rows}`, () => 0);
    expect(source).toMatchObject({ key: 'ticket_id', latest: 'updated' });
    const every = await draftOf(`Ticket ID,Created,Updated\n${rows}`, () => 1);
    expect(every.source).toMatchObject({ key: null, latest: null });
  });

  test('of Freshservice is read as one of Freshdesk', async () => {
    const header =
      'Ticket Id,Created Time,Initial Response Time,First Response Time (in Hrs),Resolution Status,First Response Status,Survey Result';
    const row = (n: number): string =>
      `${n},2026-01-1${n} 10:00:00,2026-01-1${n} 11:00:00,01:00:00,Within SLA,Within SLA,`;
    const { yaml, drafted } = await draftOf(`${header}\n${row(1)}\n${row(2)}\n`);
    expect(yaml).toBe('kind: source\nid: tickets\npreset: freshdesk\n');
    expect(drafted.absent).toContain('Survey results');
  });

  test('without the creation that the preset dates by is dated by its first moment, which stays open', async () => {
    const header =
      'id,first_contact_reply_at,first_admin_reply_at,time_to_admin_reply,time_to_first_close,count_reopens';
    const { yaml } = await draftOf(`${header}\n71,1767258000,1767261600,600,,0\n72,1767258000,1767265200,900,,1\n`);
    expect(yaml).toMatch(/preset: intercom\n# TODO\(mbo\): several dates .*\ndated: first_contact_at\n/);
    expect(yaml).toMatch(/ conversation: +\{ header: "id" \}\n/);
    expect(yaml).toMatch(/ first_reply: +\{ from: first_contact_at, to: first_reply_at \}\n/);
  });
});
