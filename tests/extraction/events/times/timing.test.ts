import { expect, test } from 'vitest';
import { mentionsOf } from '../../reader.ts';

/** Type and date of each event told, on a Thursday. */
const dates = (text: string) =>
  mentionsOf(text, '2024-06-20').map(({ type, date }) => [type, date?.edtf ?? null]);

test.each([
  // a date in front of a noun is that noun's
  ['Georgian Prime Minister Levan Abashidze flew to Ankara to discuss the June 2 raid.', [['visit', null]]],
  ['Georgian Prime Minister Levan Abashidze flew to Ankara on Monday.', [['visit', '2024-06-17']]],
  // counted back from the event told before
  [
    "Georgia's premier arrived in Ankara on Monday, three days after the Turkish foreign minister visited Tbilisi.",
    [
      ['visit', '2024-06-17'],
      ['visit', '2024-06-14'],
    ],
  ],
  // days in a row of one meeting, and of two attacks
  ['Officials of Laos and Vietnam met in Hanoi on 11 and 12 June.', [['talks', '2024-06-11/2024-06-12']]],
  [
    'Gunmen attacked army posts near Saravan on 11 and 12 June.',
    [
      ['incident', '2024-06-11'],
      ['incident', '2024-06-12'],
    ],
  ],
  // an end that stands in a sentence of its own
  [
    'Egypt and Greece launched a joint exercise off Crete on Monday. The drills will run through June 22.',
    [['exercise', '2024-06-17/2024-06-22']],
  ],
  // the day of a cause, and of what a date in front of a noun names
  [
    'Djibouti shut its border with Ethiopia in response to a dispute over water on June 2.',
    [['crossing', null]],
  ],
  [
    "Gunmen stormed an army post near Menaka. Two soldiers died in Saturday's attack.",
    [['incident', '2024-06-15']],
  ],
  // what was agreed to be done by a day
  ['Iraq and Kuwait agreed to set up a border commission before July 15.', [['agreement', null]]],
])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
