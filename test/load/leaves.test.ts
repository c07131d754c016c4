import { describe, expect, it } from 'vitest';
import { stateColumns } from '../../src/ledger/state-columns.js';
import { operandOf } from '../../src/load/condition.js';
import { presetNames, withPreset } from '../../src/load/presets/index.js';
import { readQuantity } from '../../src/load/quantity.js';
import { isColumn } from '../../src/load/reserved.js';
import { namesColleague, namesCustomer, parsePeriod, periodOf } from '../../src/model/index.js';

describe('quantities', () => {
  it.each([
    ['90 %', 0.9, '%'],
    ['90%', 0.9, '%'],
    ['7 %', 0.07, '%'],
    ['29 %', 0.29, '%'],
    ['90\u202f%', 0.9, '%'],
    ['12 h', 12, 'h'],
    ['30 min', 0.5, 'h'],
    ['2 days', 48, 'h'],
    ['4.2 /5', 4.2, '/5'],
    ['12000 EUR', 12000, 'EUR'],
    ['12 k€', 12000, 'EUR'],
    ['-3 points', -3, 'points'],
    ['-0', 0, ''],
    ['40 tickets', 40, 'tickets'],
  ])('%s', (text, amount, unit) => {
    expect(readQuantity(text)).toEqual({ value: { amount, unit } });
  });

  it.each([
    ['1,5 h', '`1.5 h`'],
    ['1_000', '`1000`'],
    ['1 000 EUR', '`1000 EUR`'],
    ['007', '`7`'],
    ['0x10', '`16`'],
    ['\u22123 points', '`-3 points`'],
    ['1e3', '`1000`'],
  ])('%s is refused with %s', (text, correct) => {
    const reading = readQuantity(text);
    expect('problem' in reading && reading.problem.en).toContain(`write ${correct}`);
  });

  it.each(['1,500', '.nan', '1e999', '', '%', '1.2.3', 'Infinity', '9007199254740993', '12 h 30'])(
    '%s is refused',
    (text) => {
      expect(readQuantity(text)).toHaveProperty('problem');
    },
  );
});

it('a condition is read in one form of Unicode', () => {
  expect(operandOf('E\u0301crit').text).toBe('Écrit');
});

describe('periods', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2026-03-17', '2026-03-17', '2026-03-17'],
  ])('%s', (label, start, end) => {
    expect(parsePeriod(label)).toEqual({ label, start, end });
  });

  it.each([
    '2026-Q5',
    '2026-H3',
    '2026-13',
    '2026-00',
    '2025-W53',
    '2026-W00',
    '2026-02-30',
    '26',
    '2026-3',
    '2026 ',
    'H1 2026',
    '',
  ])('%s is none', (label) => {
    expect(parsePeriod(label)).toBeNull();
  });

  it.each([
    ['2025-12-29', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2021-01-01', '2020-W53'],
    ['2024-12-30', '2025-W01'],
  ])('%s falls in the ISO week %s', (day, label) => {
    expect(periodOf(day, 'week').label).toBe(label);
  });
});

describe('presets', () => {
  it.each(presetNames)('%s declares nothing that tells who a customer is', (preset) => {
    const { columns } = withPreset({ preset }) as { columns: Readonly<Record<string, { header?: string }>> };
    expect(Object.keys(columns).length).toBeGreaterThan(4);
    for (const [id, { header = '' }] of Object.entries(columns)) {
      expect([header, namesCustomer(header), namesColleague(header), namesColleague(id)]).toEqual([
        header,
        false,
        false,
        false,
      ]);
    }
  });

  it('what the file says itself comes first, column by column', () => {
    const own = {
      preset: 'zendesk',
      key: 'number',
      columns: { channel: { header: 'Channel' } },
      csv: { delimiter: ';' },
    };
    const { key, dated, columns, csv } = withPreset(own) as Record<string, Record<string, unknown>>;
    expect([key, dated]).toEqual(['number', 'created_at']);
    expect(columns?.channel).toEqual({ header: 'Channel' });
    expect(columns).toHaveProperty('first_reply');
    expect(csv).toMatchObject({ delimiter: ';' });
  });
});

describe('dimensions', () => {
  it('cannot be called like a column of the ledger or of a series', () => {
    const columns = Object.values(stateColumns).flatMap((list) => list.map(({ name }) => name));
    for (const name of [...columns, 'period', 'covered', 'start', 'end', 'complete', 'low', 'high']) {
      expect(isColumn(name), name).toBe(true);
    }
    expect(isColumn('team')).toBe(false);
  });
});
