import { expect, it } from 'vitest';
import { readGmtLines } from '../../src/geodata/gmt-lines.ts';

it('reads lines, leaving out remarks and lines of a single point', () => {
  const dump = '# made by GMT\n> river 1\n60.5\t30\n60.6\t30.1\n> river 2\n61 31\n> river 3\n 1 2\n 3 4\n';
  expect(readGmtLines(dump)).toEqual([
    [
      [60.5, 30],
      [60.6, 30.1],
    ],
    [
      [1, 2],
      [3, 4],
    ],
  ]);
});
