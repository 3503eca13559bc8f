import { describe, expect, test } from 'vitest';
import { expectHonest } from './evidence.ts';
import { mentionsOf, readText } from './reader.ts';

const VISIT = 'General Ali Rezaei visited Tehran on 3 May 2020.';
const dates = (text: string, reference?: string) =>
  mentionsOf(text, reference).map(({ date }) => date?.edtf ?? null);

test.each(['', ' ', '\n\n', '.', '…', '"', '\uFEFF', '–', 'title: x', 'title: x\n\n', '\u0000'])(
  'nearly empty text tells of nothing: %j',
  (text) => {
    const reading = readText(text);
    expect(reading.mentions).toEqual([]);
    expect(reading.article.text).toBe(text);
  },
);

describe('a day that does not exist is never given', () => {
  test.each([
    '31 February 2020',
    '29 February 2021',
    '2020-02-30',
    '32/13/2020',
    'April 31, 2020',
    '0 May 2020',
  ])('%s', (words) => {
    const reading = readText(`General Ali Rezaei visited Tehran on ${words}.`, '2022-01-01');
    expectHonest(reading);
    expect(reading.mentions.filter(({ date }) => date?.first != null && date.first === date.last)).toEqual(
      [],
    );
  });

  test('but 29 February of a leap year is', () => {
    expect(dates('General Ali Rezaei visited Tehran on 29 February 2020.')).toEqual(['2020-02-29']);
  });
});

test.each(['in the year 0', 'on 1 January 0000', 'in 12345', 'in 99999'])(
  'no year is made of “%s”',
  (words) => {
    const [mention] = mentionsOf(`General Ali Rezaei visited Tehran ${words}.`);
    expect(mention!.date?.first ?? null).toBeNull();
  },
);

test.each([
  ['CR LF', `TEHRAN – It rained.\r\n\r\n${VISIT}\r\n`],
  ['no-break spaces', VISIT.replaceAll(' ', '\u00a0')],
  ['marks of direction', `\u202b${VISIT}\u202c`],
  ['tags round it', `<p>${VISIT}</p>`],
  ['a byte-order mark', `\uFEFF${VISIT}`],
  ['a lone surrogate beside it', `\ud83d ${VISIT}`],
  ['another script beside it', `ژنرال آمد. ${VISIT}`],
])('the visit is read all the same: %s', (_, text) => {
  const reading = readText(text);
  expectHonest(reading);
  expect(reading.mentions.map(({ type, date, place }) => [type, date?.edtf, place?.id])).toEqual([
    ['visit', '2020-05-03', 'city:irn-tehran'],
  ]);
});

test('HTML pasted as text is text: nothing of it is taken away or run', () => {
  const text = `<div onclick="x()">\n<p>It rained.</p>\n${VISIT} <script>alert(1)</script> It rained.\n</div>`;
  const reading = readText(text);
  expectHonest(reading);
  expect(reading.article.text).toBe(text);
  expect(reading.mentions.map(({ date }) => date?.edtf)).toEqual(['2020-05-03']);
});

test('a very old report is no trouble', () => {
  expect(() =>
    readText('General Ali Rezaei visited Tehran on Monday, last year.', '0001-01-01'),
  ).not.toThrow();
  expect(() => readText('General Ali Rezaei will visit Tehran next year.', '9999-12-31')).not.toThrow();
});

test('the heading that dates an event is part of its evidence', () => {
  const text = 'May 2024\n\nGeneral Ali Rezaei held talks with General Omar Khan in Tehran.';
  const [mention] = readText(text).mentions;
  expect(mention!.sources.map(({ quote }) => quote)).toEqual([
    'May 2024',
    'General Ali Rezaei held talks with General Omar Khan in Tehran.',
  ]);
});
