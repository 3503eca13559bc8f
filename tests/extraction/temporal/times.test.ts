import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { readDocument } from '../../../src/extraction/document.ts';
import { EXAMPLE_DATE } from '../../../src/extraction/temporal/rule.ts';
import { findTimeExpressions } from '../../../src/extraction/temporal/times.ts';
import type { TimeExpression } from '../../../src/extraction/types.ts';

function read(text: string, reference: string | null = EXAMPLE_DATE): TimeExpression[] {
  return findTimeExpressions(
    readDocument('test', text, reference === null ? {} : { referenceDate: reference }),
  );
}

function seed(name: string): [words: string, value: string | null, kind: string][] {
  const text = readFileSync(new URL(`../../../seeds/${name}.txt`, import.meta.url), 'utf8');
  return findTimeExpressions(readDocument(name, text)).map(({ start, end, edtf, timex, kind }) => [
    text.slice(start, end),
    edtf ?? timex ?? null,
    kind,
  ]);
}

describe('the two articles', () => {
  test('000, of 19 January 2025', () => {
    expect(seed('000_be6fad0ebe57640d')).toEqual([
      ['Sunday night', '2025-01-19', 'date'],
      ['the past year', 'P1Y', 'duration'],
      ['recent years', 'PXY', 'duration'],
      ['two-day', 'P2D', 'duration'],
      ['July 2018', '2018-07', 'date'],
      ['October 2021', '2021-10', 'date'],
      ['Last year', '2024', 'date'],
      ['recent years', 'PXY', 'duration'],
      ['2023', '2023', 'date'],
      ['April 2024', '2024-04', 'date'],
    ]);
  });

  test('002, without a date: its Monday stays open', () => {
    expect(seed('002_cf3bdf6709b29141')).toEqual([
      ['Monday', 'XXXX-WXX-1', 'date'],
      ['today', 'XXXX-XX-XX', 'date'],
      ['recent years', 'PXY', 'duration'],
      ['2023', '2023', 'date'],
      ['April 2024', '2024-04', 'date'],
      ['Monday', 'XXXX-WXX-1', 'date'],
      ['July 2018', '2018-07', 'date'],
      ['October 2021', '2021-10', 'date'],
      ['past 15 months', 'P15M', 'duration'],
      ['Today', 'XXXX-XX-XX', 'date'],
    ]);
  });
});

describe('what surrounds a date', () => {
  test('since and until make it a duration with an open end', () => {
    expect(read('It has been closed since winter 2008.')[0]).toMatchObject({
      kind: 'duration',
      edtf: '2008-24/..',
    });
    expect(read('It was closed until 5 May 2019.')[0]).toMatchObject({
      kind: 'duration',
      edtf: '../2019-05-05',
    });
  });

  test('before and after leave one end open', () => {
    expect(read('They fought before 2018.')[0]).toMatchObject({ kind: 'date', edtf: '../2018', first: null });
    expect(read('They fought after 2018.')[0]).toMatchObject({ kind: 'date', edtf: '2018/..', last: null });
  });

  test('about makes it approximate', () => {
    expect(read('They met around 2018.')[0]?.edtf).toBe('2018~');
  });

  test('the day of the report is marked', () => {
    expect(read('Two guards were killed, Radio Pakistan reported on Sunday.')[0]?.reportedOn).toBe(true);
    expect(read('The ministry told reporters in Tehran on Sunday that two guards died.')[0]?.reportedOn).toBe(
      true,
    );
    expect(read('On Sunday, the ministry said two guards died.')[0]?.reportedOn).toBe(true);
    expect(read('Two guards were killed on Sunday, Radio Pakistan reported.')[0]?.reportedOn).toBe(false);
    expect(read('He said two guards were killed on Sunday.')[0]?.reportedOn).toBe(false);
  });
});

describe('the reason', () => {
  test.each([
    ['He came on Sunday.', '"Sunday" + article of 2025-01-20 → 2025-01-19'],
    ['He will come on Friday.', '"Friday" + article of 2025-01-20 + future tense → 2025-01-24'],
    ['He came in July 2018.', '"July 2018" → 2018-07'],
  ])('%s', (text, reason) => {
    expect(read(text)[0]?.reason).toBe(reason);
  });

  test('names the expression it was counted from', () => {
    expect(read('He came on 5 May 2019 and left three days later.')[1]?.reason).toBe(
      '"three days later" + “5 May 2019” → 2019-05-08',
    );
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...(
      'Monday Sunday May March 5 31 2019 1403 of the a last next two three days ago later year years - – to and in on ' +
      'since until , . : 10:30 p.m. night early mid 16/01/2024 2024-02-30 1990s spring quarter first half will was "'
    ).split(' '),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );

  test('never throws, keeps its offsets in order and inside, and reads the same twice', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(EXAMPLE_DATE, '0001-01-01', '9999-12-31', null),
        (given, reference) => {
          const found = read(given, reference);
          let end = 0;
          for (const time of found) {
            expect(time.start).toBeGreaterThanOrEqual(end);
            expect(time.end).toBeGreaterThan(time.start);
            end = time.end;
          }
          expect(end).toBeLessThanOrEqual(given.length);
          expect(read(given, reference)).toEqual(found);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('takes time in proportion to its length', () => {
    const document = readDocument('long', `${'last '.repeat(20_000)}${'5 to '.repeat(20_000)}`, {
      referenceDate: EXAMPLE_DATE,
    });
    const started = performance.now();
    findTimeExpressions(document);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
