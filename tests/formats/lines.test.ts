import { describe, expect, test } from 'vitest';
import { parseArticleLine, parseReadingLine, readingLines } from '../../src/formats/lines.ts';
import { mention } from '../extraction/coreference/mention.ts';
import { readText } from '../extraction/reader.ts';

describe('a line of the filter’s input', () => {
  test.each([
    [{ id: 'a', text: 'He came.' }],
    [{ id: 'a', text: '', date: '2024-02-29' }],
    [{ id: 'a', text: 'He came.', date: null }],
  ])('%j', (article) => {
    expect(parseArticleLine(JSON.stringify(article))).toEqual(article);
  });

  test.each([
    ['{"id": "a", "text": ', /is not JSON/],
    ['hello', /is not JSON/],
    ['{"id": "a"}', /text/],
    ['{"text": "He came."}', /id/],
    ['{"id": "", "text": "He came."}', /id/],
    ['{"id": 7, "text": "He came."}', /id/],
    ['{"id": "a", "text": "He came.", "date": "tomorrow"}', /date/],
    ['{"id": "a", "text": "He came.", "date": "2024-5-4"}', /date/],
    ['{"id": "a", "text": "He came.", "date": "2024-02-31"}', /date/],
    ['{"id": "a", "text": "x", "date": "0000-01-01"}', /date/],
    ['["a", "He came."]', /id/],
    ['null', /Object/],
  ])('bad: %s', (line, reason) => {
    expect(() => parseArticleLine(line)).toThrow(reason);
  });
});

describe('a line of the filter’s output', () => {
  const reading = readText(
    'Iran closed the Taftan crossing on Monday. Iran and Pakistan share a 909-kilometer border.',
  );
  const lines = readingLines(reading);

  test('is one mention, or one length of a border', () => {
    expect(lines).toHaveLength(2);
    expect(lines.map((line) => parseReadingLine(line))).toEqual([...reading.mentions, ...reading.lengths]);
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
  });

  test.each([
    ['{"article": "a"}'],
    ['{}'],
    [JSON.stringify({ ...mention(), type: 'wedding' })],
    [JSON.stringify({ ...mention(), sources: [] })],
    [JSON.stringify({ ...mention(), status: 'perhaps' })],
    ['7'],
  ])('bad: %s', (line) => {
    expect(() => parseReadingLine(line)).toThrow(/\S/);
  });

  test('a bad one is told in words', () => {
    expect(() => parseReadingLine(JSON.stringify({ ...mention(), type: 'wedding' }))).toThrow(/type/);
    expect(() => parseReadingLine('{"article": ')).toThrow('is not JSON');
  });
});
