import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locateRecords, prepare } from '../../src/measure/scan/index.js';
import type { Dialect } from '../../src/model/index.js';
import { plain } from '../measure/scan/support.js';

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

describe.skipIf(!existsSync(data))('real exports (skipped without ../shared/data)', () => {
  let temporary = '';
  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'mbo-real-'));
  });
  afterAll(() => rm(temporary, { recursive: true, force: true }));
  const at = (name: string) => ({ path: join(data, name), name });
  const read = (name: string, dialect: Partial<Dialect>) =>
    prepare(at(name), { ...plain, ...dialect }, { allowEmpty: false, temporary });

  test.each([
    ['sncf-intercites.csv', {}, 3805, 12, false],
    ['helpdesk.csv', { delimiter: ',' }, 13710, 3, false],
    ['mta-nyct-subway.csv', { delimiter: ',', encoding: 'windows-1252' }, 6030, 16, true],
    ['nhs-ae-2025-10_12.csv', { delimiter: ',' }, 594, 22, false],
    ['avis_clients.csv', { delimiter: ',' }, 4509, 6, false],
    ['velos-montreal-2012.csv', { encoding: 'iso-8859-1', ragged: 'pad' }, 310, 10, true],
  ] as const)('%s', async (name, dialect, records, fields, temporary) => {
    const prepared = await read(name, dialect);
    expect(prepared).toMatchObject({ faults: [], records, readable: { records, fields, temporary } });
    await prepared.dispose();
  });

  test('the first byte that is not UTF-8 is found 340 kB into the file', async () => {
    const { faults } = await read('mta-nyct-subway.csv', { delimiter: ',' });
    expect(faults).toMatchObject([{ line: 1215, column: 135, fatal: true }]);
  });

  test('short records are faults unless declared', async () => {
    const { records, faults, moreFaults, readable } = await read('velos-montreal-2012.csv', { encoding: 'iso-8859-1' });
    expect(faults[0]).toMatchObject({ line: 17, record: 16, fatal: false });
    expect((readable?.records ?? 0) + faults.length + moreFaults).toBe(records);
  });

  test('records behind cells of several lines are located', async () => {
    const dialect: Dialect = { ...plain, delimiter: ',', encoding: 'windows-1252' };
    const places = await locateRecords(at('mta-nyct-subway.csv'), dialect, [0, 6029]);
    expect(places.get(0)).toMatchObject({ line: 2, column: 1 });
    expect(places.get(6029)).toMatchObject({ line: 6271, column: 1 });
  });
});
