import { expect, test } from 'vitest';
import { readOptions } from '../../src/cli/options.ts';

test('without arguments the seeds are read and the events are kept in data/', () => {
  expect(readOptions([])).toEqual({
    paths: ['seeds'],
    out: 'data/events.geojson',
    format: 'geojson',
    mode: 'files',
    explain: false,
    help: false,
  });
});

test.each([
  [['my-articles'], { paths: ['my-articles'], out: '-' }],
  [['a.txt', 'b.txt', '--out', 'c.geojson'], { paths: ['a.txt', 'b.txt'], out: 'c.geojson' }],
  [['--format', 'csv'], { paths: ['seeds'], out: '-', format: 'csv' }],
  [['--reference-date', '2024-02-29'], { referenceDate: '2024-02-29', out: 'data/events.geojson' }],
  [['--stdin'], { mode: 'stdin', out: '-' }],
  [['--merge', '--out', 'c.geojson'], { mode: 'merge', out: 'c.geojson' }],
  [['--explain'], { explain: true }],
  [['--help'], { help: true }],
])('%j', (args, options) => {
  expect(readOptions(args)).toMatchObject(options);
});

test.each([
  [['--format', 'xml'], /--format: "xml" is none of geojson, ndjson, csv/],
  [['--reference-date', '2024-02-30'], /--reference-date: "2024-02-30"/],
  [['--reference-date', 'yesterday'], /YYYY-MM-DD/],
  [['--stdin', '--merge'], /--stdin and --merge/],
  [['--stdin', 'a.txt'], /take no files/],
  [['--quick'], /--quick/],
  [['--out'], /--out/],
])('%j is refused with the reason', (args, reason) => {
  expect(() => readOptions(args)).toThrow(reason);
});
