import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { EventMention } from '../../src/extraction/events/mention.ts';
import { toCollection } from '../../src/formats/collection.ts';
import { toCsv } from '../../src/formats/csv.ts';
import { mention, person, state } from '../extraction/coreference/mention.ts';
import { extractor } from '../extraction/reader.ts';

const csv = (...mentions: EventMention[]) =>
  toCsv(
    toCollection(
      mentions.map((each) => ({ mention: each, conflicts: [] })),
      [],
      extractor.place,
    ),
  );
const quoting = (quote: string) => mention({ sources: [{ ...mention().sources[0]!, quote }] });
const rows = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

test('one event is one row, with the columns of UCDP GED where it has them', () => {
  const [row] = rows(csv(mention()));
  expect(row).toMatchObject({
    id: 'visit-rezaei-islamabad-2024-05-04',
    type: 'visit',
    status: 'happened',
    date: '2024-05-04',
    date_start: '2024-05-04',
    date_end: '2024-05-04',
    date_prec: '1',
    where_prec: '1',
    where_coordinates: 'Islamabad',
    side_a: 'Ali Rezaei',
    side_a_iso: 'IRN',
    side_b: 'Pakistan',
    number_of_sources: '1',
    source_article: 'a',
    plover_event: 'CONSULT',
  });
  expect(Number(row!['latitude'])).toBeCloseTo(33.7, 0);
  expect(Number(row!['longitude'])).toBeCloseTo(73, 0);
});

test('what is open is an empty cell', () => {
  const [row] = rows(csv(mention({ date: null, place: null, actors: [] })));
  for (const column of [
    'date',
    'date_start',
    'date_prec',
    'latitude',
    'longitude',
    'where_prec',
    'side_a',
    'side_b',
  ])
    expect(row![column]).toBe('');
});

test('more than two actors share a cell', () => {
  const actors = [
    state('Iran', 'IRN'),
    state('Pakistan', 'PAK'),
    person('Ali Rezaei', 'IRN'),
    state('Oman', 'OMN'),
  ];
  expect(rows(csv(mention({ actors })))[0]!['other_actors']).toBe('Ali Rezaei; Oman');
});

test.each([
  'He said "open", then left.',
  'Two lines\nof one sentence.',
  'Two lines\r\nof one.',
  'a, b; c\td',
  'باقری “آمد”',
])('the quote comes back as it was: %j', (quote) => {
  expect(rows(csv(quoting(quote)))[0]!['source_original']).toBe(quote);
});

describe('a spreadsheet takes no cell for a formula', () => {
  test.each(['=HYPERLINK("http://example.org")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j', (quote) => {
    expect(rows(csv(quoting(quote)))[0]!['source_original']).toBe(`'${quote}`);
  });

  test('but numbers stay numbers', () => {
    const [row] = rows(csv(mention({ place: { ...mention().place!, id: 'city:usa-new-york' } })));
    expect(row!['longitude']).toMatch(/^-\d+(\.\d+)?$/);
  });
});

test('lines end as RFC 4180 has them, and no event gives the header alone', () => {
  const lines = csv(mention(), mention({ article: 'b' })).split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toBe('');
  expect(csv().split('\r\n').filter(Boolean)).toEqual([lines[0]]);
});
