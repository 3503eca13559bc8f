import { expect, test } from 'vitest';
import { readTimeml } from '../../../src/evaluation/timeml/read-timeml.ts';

const FILE = `<?xml version="1.0" ?>
<TimeML>
<DOCID>a</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-05T10:00" functionInDocument="CREATION_TIME">5 March</TIMEX3></DCT>
<TEXT>The R&amp;D gate <EVENT eid="e1">shut</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2024-03-04">Monday</TIMEX3>.</TEXT>
</TimeML>`;

test('text, day and marked expressions; what stands outside the text is not asked for', () => {
  const { text, date, expected } = readTimeml(FILE);
  expect(text).toBe('The R&D gate shut on Monday.');
  expect(date).toBe('2024-03-05');
  expect(expected).toEqual([{ start: 21, end: 27, value: '2024-03-04' }]);
});

test('a file may mark nothing and have no day', () => {
  expect(readTimeml('<TimeML><TEXT>No time.</TEXT></TimeML>')).toEqual({
    text: 'No time.',
    date: null,
    expected: [],
  });
});

test('what is no XML is refused', () => {
  expect(() => readTimeml('<TimeML><TEXT>On <TIMEX3>Monday</TEXT></TimeML>')).toThrow();
});
