import { expect, test } from 'vitest';
import { directionAt } from '../../../src/extraction/temporal/direction.ts';
import { tokenize } from '../../../src/extraction/tokens.ts';

test.each([
  ['They met on Friday.', -1],
  ['They have met on Friday.', -1],
  ['Talks had been scheduled for Friday.', -1],
  ['They will meet on Friday.', 1],
  ['The premier is reaching here on Friday.', 1],
  ['He was due to meet the president on Friday.', 1],
  ['Talks are scheduled for Friday.', 1],
  ['They agreed to meet on Friday.', 1],
  ['They agreed in Muscat on Sunday to hold a drill on Friday.', 1],
  ['The drill, which was to begin on Friday, is off.', 1],
  ['He went to Milak on Friday.', -1],
  ['A report to be published on Friday was leaked.', 1],
  ['The crossing was closed until Friday.', 1],
  ['The law takes effect on Friday after it was signed.', 0],
  ['The Friday prayers.', 0],
  ['The visit was postponed on Friday.', -1],
  ['The visit was postponed to Friday.', 1],
  ['He arrived in Baku ahead of talks on Friday.', 1],
  ['He spoke of the upcoming talks on Friday.', 1],
  ['The two sides on Friday formally agreed to reopen the gate.', -1],
  ['The two sides on Friday were expected to reopen the gate.', 1],
  ['The pact, signed a year ago, expires on Friday.', 0],
  ['A closure of the bridge on Friday due to heavy rain.', 0],
  ['Before a summit set for Muscat on Friday.', 1],
  ['Until Friday, they had not met.', -1],
  ['On Friday, they met.', -1],
  ['They invited the ministers of both states to a ceremony in Muscat on Friday.', 1],
  ['They subpoenaed the men to testify before the court on Friday.', 1],
  ['The ministers were invited on Friday.', -1],
  ['They can take part in the planning on Friday.', 1],
  ['They set the deadline at 9 a.m. EST Friday.', -1],
  ['The deadline runs until 9 a.m. EST Friday.', 1],
  ['He will leave at four in the morning (4 a.m. Friday).', 1],
  ['On Friday, they will meet.', 1],
])('%s', (text, direction) => {
  const tokens = tokenize(text, { start: 0, end: text.length });
  const at = tokens.findIndex((token) => token.text === 'Friday');
  expect(directionAt(tokens, at, at)).toBe(direction);
});
