import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/extraction/article.ts';

const read = (text: string, referenceDate?: string) =>
  readArticle('file-name', text, referenceDate === undefined ? {} : { referenceDate });
const slice = (text: string, span: { start: number; end: number } | null) =>
  span && text.slice(span.start, span.end);

describe('the header', () => {
  const text =
    'title: A gate opens\nSource: Border Post\nurl: https://example.org/1\nlanguage: en\ndate: 2021-03-04\nid: gate-1\n\nThe gate opened.';

  test('gives title, source, address, language, id and date', () => {
    const article = read(text);
    expect(article).toMatchObject({ id: 'gate-1', title: 'A gate opens', source: 'Border Post' });
    expect(article).toMatchObject({ url: 'https://example.org/1', language: 'en', date: '2021-03-04' });
    expect(article.dateSource).toBe('header');
    expect(slice(text, article.dateSpan)).toBe('2021-03-04');
  });

  test('ends at the blank line, and the text stays as it is', () => {
    const article = read(text);
    expect(text.slice(article.body).trim()).toBe('The gate opened.');
    expect(article.text).toBe(text);
  });

  test('may end its lines with CR LF, and the file may begin with a byte-order mark', () => {
    const article = read(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(article).toMatchObject({ title: 'A gate opens', id: 'gate-1', date: '2021-03-04' });
  });

  test.each([
    ['a key that is none of ours', 'Minister: we agree\n\nThe gate opened.'],
    ['no blank line after it', 'title: A gate opens'],
    ['a line without a colon', 'title: A gate opens\nThe gate opened.\n\nMore.'],
  ])('is none with %s', (_, other) => {
    expect(read(other)).toMatchObject({ id: 'file-name', source: null, dateSource: 'none' });
  });

  test('does not date the article with a day that does not exist', () => {
    expect(read('title: A\ndate: 2021-02-31\n\nThe gate opened.')).toMatchObject({
      title: 'A',
      date: null,
      dateSource: 'none',
    });
  });
});

describe('the day of the report', () => {
  test.each([
    ['a prefix', ' date 2025-01-19 TEHRAN – The general left.', '2025-01-19', 'prefix'],
    ['a dateline with its year', 'TEHRAN, Apr. 16, 2019 (MNA) – The general left.', '2019-04-16', 'dateline'],
    ['a dateline, day first', 'Zahedan, 1 June 2022 (TDI): The general left.', '2022-06-01', 'dateline'],
    [
      'a line of publication',
      'A title\n\nPublished June 9, 2014\n\nThe general left.',
      '2014-06-09',
      'dateline',
    ],
    ['a clock and a day', '05:31 PM | 15 Jul, 2023\n\nThe general left.', '2023-07-15', 'dateline'],
    ['a line of change', 'Updated March 18, 2018\nThe general left the town.', '2018-03-18', 'dateline'],
    [
      'a closing line',
      'The general left the town.\n\nPublished in Dawn, June 9th, 2014',
      '2014-06-09',
      'dateline',
    ],
  ])('stands in %s', (_, text, date, dateSource) => {
    const article = read(text, '1999-12-31');
    expect(article).toMatchObject({ date, dateSource });
    expect(article.dateSpan).not.toBeNull();
    expect(slice(text, article.dateSpan)).toMatch(/\d{4}/);
  });

  test('is the given one when the article does not tell it', () => {
    expect(read('The general left.', '2020-01-02')).toMatchObject({
      date: '2020-01-02',
      dateSource: 'option',
      dateSpan: null,
    });
  });

  test('is open when nobody tells it', () => {
    expect(read('TEHRAN – The general left on Monday.')).toMatchObject({ date: null, dateSource: 'none' });
  });

  test('is not the first date of the story', () => {
    expect(read('The general left on 4 May 2021 for the coast.')).toMatchObject({ date: null });
  });

  test('is not a prefix that does not exist', () => {
    expect(read(' date 2025-02-31 TEHRAN – The general left.').date).toBeNull();
  });
});

test('the dateline is told apart from the body', () => {
  const text = 'Border talks resume\n\nTEHRAN – The general left.';
  const article = read(text);
  expect(article.title).toBe('Border talks resume');
  expect(slice(text, article.dateline)).toBe('TEHRAN – ');
  expect(text.slice(article.body)).toBe('The general left.');
});

test('an empty text is an article without anything', () => {
  expect(read('')).toMatchObject({ id: 'file-name', text: '', title: null, date: null, dateline: null });
});
