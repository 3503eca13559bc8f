import { expect, test } from 'vitest';
import { readArticle } from '../../src/extraction/article.ts';

const SENTENCE = 'Gunmen killed two border guards near Saravan on Sunday.';

test.each([
  'Jan 22, 2025 | Updated 10:30 IST',
  'January 22nd 2025, 10:14 am',
  'Wed Jan 22 2025',
  '2025. 01. 22',
  '22/01/2025 10:12 (GMT)',
  'Last Updated : 22 Jan 2025 10:15:00 AM IST',
  '• Updated - January 22, 2025 10:12 pm IST',
  'Wednesday, 22 January 2025 | Desk | New Delhi',
  'JANUARY 22, 2025 / 10:12 AM / UPDATED 3 YEARS AGO',
  '22.01.2025',
  '01/22/2025',
  '1/22/2025 2:24:13 PM',
  'Source: Agency| 2025-01-22 12:11:30|Editor: somebody',
  'By Web Desk -January 22, 2025 20',
  'January 22, 2025 5 min read',
  'Agency, January 22, 2025 Adjust font size:',
  'Published On: Wed, Jan 22nd, 2025',
  '22-Jan-2025',
  'Jan-22-2025',
  'January 22 2025 – 3 comments',
  'Updated 10:15 PM PKT, Wednesday January 22, 2025',
  'Published January 22, 2025 Updated about 5 hours ago',
  'Date of publication : 22 January 2025',
  'January, 22, 2025 - 10:12',
])('a line under the headline gives the day: %s', (line) => {
  expect(readArticle('a', `Guards killed at border\n${line}\n${SENTENCE}`).date).toBe('2025-01-22');
});

test.each([
  'DUSHANBE, January 22, 2025, Asia-Plus – ',
  'ISLAMABAD — January 22, 2025 — ',
  'TEHRAN, 22 January 2025, Agency: ',
  'January 22, 2025, Islamabad - ',
  '[January 22, 2025] ',
  'ANKARA - Jan 22, 2025 - ',
  'Oran (AGN) 22 January 2025. ',
  'Oran, 22 January 2025. ',
  'KARACHI, 22nd January 2025: ',
  '(Agency) January 22, 2025 - ',
])('an opening before the first sentence gives the day: %s', (opening) => {
  const { date, body } = readArticle('a', `Guards killed at border\n\n${opening}${SENTENCE}`);
  expect(date).toBe('2025-01-22');
  expect(`Guards killed at border\n\n${opening}${SENTENCE}`.slice(body)).toBe(SENTENCE);
});

test.each([
  'On January 22, 2025 – a Wednesday – gunmen killed two guards.',
  'The talks of January 22, 2025: Iran and Oman agreed to meet again.',
])('a sentence that begins with a day is no opening: %s', (sentence) => {
  expect(readArticle('a', sentence).date).toBeNull();
});

test('with full stops the day stands before the month', () => {
  expect(readArticle('a', `Guards killed\n05.07.2022 14:20\n${SENTENCE}`).date).toBe('2022-07-05');
  expect(readArticle('a', `Guards killed\n05/07/2022 14:20\n${SENTENCE}`).date).toBeNull();
});

test('a headline that opens with a place and a colon is no dateline', () => {
  const text = `South Sudan: "Camp bombed"\n\nPublished on: 22 January 2025\n\n${SENTENCE}`;
  expect(readArticle('a', text)).toMatchObject({ date: '2025-01-22', title: 'South Sudan: "Camp bombed"' });
});

test.each([
  'This story was published on January 22, 2025.',
  'The article was last modified on 22 January 2025 at 10:12',
  'Published in Dawn, January 22nd, 2025',
])('a closing line gives the day: %s', (line) => {
  expect(readArticle('a', `Guards killed at border\n\n${SENTENCE}\n\n${line}`).date).toBe('2025-01-22');
});
