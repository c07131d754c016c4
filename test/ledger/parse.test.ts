import { describe, expect, it } from 'vitest';
import { parseSeries, printSeries } from '../../src/ledger/index.js';
import { canonicalUnit, type Indicator } from '../../src/model/index.js';
import { cell, indicator, rate } from './fixtures.js';

const header = 'period,covered,team,good,total,pending\n';

function complaints(text: string, of: Indicator = indicator('rate')) {
  return parseSeries('m.csv', text, of).findings.map(({ rule, place, message }) => ({
    rule,
    at: 'span' in place ? `${place.span.line}:${place.span.column}-${place.span.endLine}:${place.span.endColumn}` : '',
    message: message.en,
  }));
}

describe('reading a ledger', () => {
  it('reads complete and partial periods', () => {
    const text = `${header}2026-01,full,a,9,10,1\n2026-02,2026-02-01..2026-02-17,a,3,4,0\n`;
    const { value, findings } = parseSeries('m.csv', text, indicator('rate'));
    expect(findings).toEqual([]);
    expect(value.cells).toEqual([
      cell('2026-01-01', rate(9, 10, 1)),
      cell('2026-02-01', rate(3, 4), 'a', ['2026-02-01', '2026-02-17']),
    ]);
  });

  it('reads CRLF and a byte order mark, as a checkout may leave them', () => {
    const text = `\uFEFF${header}2026-01,full,a,9,10,1\n`.replaceAll('\n', '\r\n');
    expect(parseSeries('m.csv', text, indicator('rate'))).toEqual({
      value: { indicator: 'reply', by: ['team'], cells: [cell('2026-01-01', rate(9, 10, 1))] },
      findings: [],
    });
  });

  it.each(['day', 'week', 'month', 'quarter'] as const)('takes the labels of the grain %s and no other', (every) => {
    const labels = { day: '2026-03-17', week: '2026-W11', month: '2026-03', quarter: '2026-Q1' };
    for (const [grain, label] of Object.entries(labels)) {
      const found = complaints(`${header}${label},full,a,1,1,0\n`, indicator('rate', { every }));
      expect(found.map(({ rule }) => rule)).toEqual(grain === every ? [] : ['ledger/bad-value']);
    }
  });

  it('says every fault with its place, not the first only', () => {
    const text = `${header}<<<<<<< HEAD
2026-01,full,a,9,10,0
=======
2026-01,full,a,8,10,0
>>>>>>> other
2026-01,full,a,11,10,0
2026-13,full,a,-1,1,5,0
2026-01,2026-01-20..2026-02-02,b,"1,5",2.5,NaN
2026-02,full,a,1
2026-03,full,a,1,2,0`;
    expect(complaints(text).map(({ rule, at }) => `${rule} ${at}`)).toEqual([
      'ledger/conflict-marker 2:1-2:13',
      'ledger/bad-value 7:16-7:18',
      'ledger/torn 8:1-8:24',
      'ledger/bad-value 9:9-9:31',
      'ledger/bad-value 9:34-9:39',
      'ledger/bad-value 9:40-9:43',
      'ledger/bad-value 9:44-9:47',
      'ledger/torn 10:1-10:17',
      'ledger/torn 11:1-11:21',
    ]);
  });

  it.each([
    ['', '1:1-1:1'],
    [`${header}2026-01,full,a,9,1`, '2:1-2:19'],
    [`${header}2026-01,fu`, '2:1-2:11'],
    [`${header}2026-01,full,"a`, '2:1-2:16'],
    [`${header}2026-01,full,a"b",9,10,1\n`, '2:1-2:25'],
    [`${header}\n`, '2:1-2:1'],
  ])('finds %j torn', (text, at) => {
    expect(complaints(text).map((found) => `${found.rule} ${found.at}`)).toEqual([`ledger/torn ${at}`]);
  });

  it('names both headers when the indicator has changed', () => {
    const [found, ...more] = complaints(`${header}2026-01,full,a,9,10,1\n`, indicator('rate', { by: ['channel'] }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: 'ledger/unknown-dimension', at: '1:1-1:39' });
    expect(found?.message).toContain('`period,covered,team,good,total,pending`');
    expect(found?.message).toContain('`period,covered,channel,good,total,pending`');
  });

  it('finds lines out of order, repeated, and days covered twice, and counts nothing twice', () => {
    const text = `${header}2026-02,full,a,1,1,0
2026-01,full,b,1,1,0
2026-01,full,b,1,1,0
2026-02,2026-02-10..2026-02-12,a,1,1,0
`;
    expect(complaints(text).map(({ rule, at }) => `${rule} ${at}`)).toEqual([
      'ledger/duplicate-row 4:1-4:21',
      'ledger/duplicate-row 5:1-5:39',
      'ledger/unsorted 3:1-3:21',
    ]);
    const { cells } = parseSeries('m.csv', text, indicator('rate')).value;
    expect(cells.map(({ period }) => period.label)).toEqual(['2026-01', '2026-02']);
  });

  it.each([
    ['1,5', '`1.5`'],
    ['1 200', '`1200`'],
    ['1e3', '`1000`'],
    ['007', '`7`'],
    ['.5', '`0.5`'],
    ['n/a', 'a number with a decimal point'],
  ])('says what to write instead of the sum %s', (written, fix) => {
    const [found] = complaints(`period,covered,team,n,sum\n2026-01,full,a,1,"${written}"\n`, indicator('sum'));
    expect(found).toMatchObject({ rule: 'ledger/bad-value', message: `sum is \`${written}\`: write ${fix}` });
  });

  it.each([
    ['mean', 'n,sum,squares', '2,10,49', 'squares'],
    ['mean', 'n,sum,squares', '0,0,1', 'squares'],
    ['percentile', 'buckets', '12:1.5', 'buckets'],
    ['percentile', 'buckets', '12:1 12:2', 'buckets'],
    ['nps', 'promoters,passives,detractors', '1,-2,3', 'passives'],
    ['count', 'n', '9007199254740993', 'n is'],
  ] as const)('refuses the impossible %s %s %s', (kind, columns, cells, word) => {
    const found = complaints(`period,covered,team,${columns}\n2026-01,full,a,${cells}\n`, indicator(kind));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ rule: 'ledger/bad-value', message: expect.stringContaining(word) });
  });
});

describe('a ledger typed by hand', () => {
  const share = indicator('given', { unit: '%' });

  it('may leave out the days covered, n and dimensions, and order lines and columns freely', () => {
    const { value, findings } = parseSeries(
      'm.csv',
      'value,period\n87 %,2026-02\n0.85,2026-01\n120 %,2026-03\n',
      share,
    );
    expect(findings).toEqual([]);
    expect(value.by).toEqual([]);
    expect(value.cells.map(({ period, state }) => [period.label, state])).toEqual([
      ['2026-01', { kind: 'given', weighted: 0.85, weight: 1, n: null }],
      ['2026-02', { kind: 'given', weighted: 0.87, weight: 1, n: null }],
      ['2026-03', { kind: 'given', weighted: 1.2, weight: 1, n: null }],
    ]);
  });

  it.each([
    ['min', ['9', '9 min', '0.15 h', '540 s', '0.00625 d'], 0.15],
    ['d', ['0.5', '0.5 d', '12 h', '720 min'], 12],
    ['h', ['9', '9 h', '540 min'], 9],
    ['%', ['0.09', '9 %', '9%'], 0.09],
    ['/5', ['4.2', '4.2 /5', '4.2/5'], 4.2],
    ['k€', ['12', '12 k€', '12000 EUR', '12000 €'], 12000],
    ['tickets', ['-12', '-12 tickets'], -12],
  ])('takes a number for one in %s, or for what its unit says', (writtenUnit, values, amount) => {
    const of = indicator('given', { unit: canonicalUnit(writtenUnit)?.unit ?? '', writtenUnit, every: 'day' });
    const text = `period,value\n${values.map((value, i) => `2026-01-0${i + 1},${value}\n`).join('')}`;
    const { value, findings } = parseSeries('m.csv', text, of);
    expect(findings).toEqual([]);
    for (const { state } of value.cells) {
      expect(state.kind === 'given' && state.weighted).toBeCloseTo(amount, 9);
    }
    expect(value.cells).toHaveLength(values.length);
    const printed = printSeries(value, of).split('\n');
    expect(printed[1]).toContain(`full,${values[0]},`);
  });

  it('refuses a value in a unit that cannot be converted', () => {
    const minutes = indicator('given', { unit: 'h', writtenUnit: 'min' });
    expect(complaints('period,value\n2026-01,9 €\n', minutes)[0]?.message).toBe(
      'value is `9 €`, but the indicator is in `min`: write a value in `min`',
    );
  });

  it('weighs a value by its n', () => {
    const { value } = parseSeries('m.csv', 'period,value,n\n2026-01,4.25,200\n2026-02,4.1,\n', indicator('given'));
    expect(value.cells.map(({ state }) => state)).toEqual([
      { kind: 'given', weighted: 850, weight: 200, n: 200 },
      { kind: 'given', weighted: 4.1, weight: 1, n: null },
    ]);
  });

  it('asks what 87 means for a share', () => {
    expect(complaints('period,value\n2026-01,87\n', share)[0]?.message).toBe(
      'value is `87`, more than the whole: write `87 %` or `0.87`',
    );
  });

  it('names a column it does not know, one that is missing, one that is there twice', () => {
    expect(complaints('period,period,region\n2026-01,2026-01,x\n', share).map(({ message }) => message)).toEqual([
      'the column `period` appears twice: keep one',
      '`region` is not a column of this ledger: use period, covered, team, value, n',
      'the column `value` is missing: add it to the header',
    ]);
  });
});
