import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { evaluateTimeml } from '../../../src/evaluation/timeml/evaluate-timeml.ts';

const folder = mkdtempSync(join(tmpdir(), 'timeml-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (sentence: string) =>
  `<TimeML><DCT><TIMEX3 value="2024-03-05" functionInDocument="CREATION_TIME">x</TIMEX3></DCT>` +
  `<TEXT>${sentence}</TEXT></TimeML>`;
mkdirSync(join(folder, 'wire'));
mkdirSync(join(folder, 'empty'));
writeFileSync(join(folder, 'wire', 'a.tml'), file('Held back <TIMEX3 value="2000">yesterday</TIMEX3>.'));
writeFileSync(join(folder, 'wire', 'b.tml'), file('They met <TIMEX3 value="2024-03-04">yesterday</TIMEX3>.'));
writeFileSync(
  join(folder, 'wire', 'c.tml'),
  file('They met <TIMEX3 value="2024-03-01">on Friday</TIMEX3> today.'),
);

test('every fifth file is held back; the failures of the others are told', () => {
  const report = evaluateTimeml(folder, true).split('\n');
  expect(report).toEqual([
    'spurious  2024-03-05  They met on Friday [today].  (wire/c.tml)',
    '             files  precision  recall     F1  value accuracy  value F1  in any spelling',
    'development      2       66.7   100.0   80.0           100.0      80.0             80.0',
    'held back        1      100.0   100.0  100.0             0.0       0.0              0.0',
  ]);
});

test('a folder without such files is an error that names it', () => {
  expect(() => evaluateTimeml(join(folder, 'empty'), false)).toThrow(/empty: no \.tml files/);
});

test('a file that is no XML is an error that names it', () => {
  writeFileSync(join(folder, 'empty', 'd.tml'), '<TimeML>');
  expect(() => evaluateTimeml(join(folder, 'empty'), false)).toThrow(/d\.tml: /);
});
