import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const lines = (text: string) => text.trimEnd().split('\n').length;
const code = sourceFiles('src');

test('a file holds one idea, in 250 lines at most', () => {
  const long = [...code, ...sourceFiles('tests')].filter(({ text }) => lines(text) > 250);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('half of the files in src/ are under 60 lines', () => {
  const small = code.filter(({ text }) => lines(text) < 60);
  expect(small.length / code.length).toBeGreaterThanOrEqual(0.5);
});
