import { expect, test } from 'vitest';
import { readArticle } from '../../src/extraction/article.ts';
import { runInDate } from '../../src/extraction/run-in-head.ts';

const SENTENCE = 'Gunmen killed two border guards near Saravan on Sunday.';

test.each([
  ['22 January 2025 ', null],
  ['Wednesday 22 January 2025 ', null],
  ['Published January 22, 2025 10:14 PM ', null],
  ['Last updated at 22 January 2025 ', null],
  ['Two guards killed near border Agency Wednesday 22 Jan 2025 ', 'Two guards killed near border Agency'],
  ['Two guards killed near border | Agency | 22 Jan 2025 ', 'Two guards killed near border | Agency |'],
  ['Two guards killed near border - AB - 22.01.2025 ', 'Two guards killed near border - AB -'],
])('a head that runs into the first sentence gives the day: %s', (head, title) => {
  const text = head + SENTENCE;
  const article = readArticle('a', text);
  expect([article.date, article.title, text.slice(article.body).trim()]).toEqual([
    '2025-01-22',
    title,
    SENTENCE,
  ]);
});

test('a dateline may stand behind it', () => {
  const { dateline, body } = readArticle('a', `22 January 2025 QUETTA: ${SENTENCE}`);
  expect(dateline).toEqual({ start: 16, end: 24 });
  expect(body).toBe(24);
});

test.each([
  'On 22 January 2025 Iranian guards fired across the border.',
  'Since January 22, 2025 Iran has shut the gate.',
  'The January 22, 2025 Tehran accord was signed by both.',
  'Ministers met on Wednesday 22 January 2025 Omani officials said.',
  'Two guards were shot 22 January 2025 Omani officials said.',
  'On Wednesday, 22 January 2025, guards fired.',
])('a day inside a sentence is no head: %s', (sentence) => {
  expect(runInDate(sentence)).toBeNull();
});
