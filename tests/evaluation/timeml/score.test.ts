import { expect, test } from 'vitest';
import { compareTimexes, timexFigures } from '../../../src/evaluation/timeml/score.ts';

const timex = (start: number, end: number, value: string) => ({ start, end, value });

test('expressions that share a character are a pair, each with one other', () => {
  const expected = [timex(0, 10, '2024'), timex(20, 30, 'P1Y')];
  const found = [timex(5, 8, '2024'), timex(8, 12, '2025'), timex(30, 35, 'P1Y')];
  const comparison = compareTimexes(expected, found);
  expect(comparison.pairs).toEqual([{ expected: expected[0], found: found[0] }]);
  expect(comparison.missed).toEqual([expected[1]]);
  expect(comparison.spurious).toEqual(found.slice(1));
});

test('value F1 is F1 times the share of right values', () => {
  const expected = [timex(0, 4, '2024'), timex(10, 14, '2023'), timex(20, 24, 'P1Y')];
  const found = [timex(0, 4, '2024'), timex(10, 14, '2022'), timex(40, 44, '2021')];
  const figures = timexFigures([compareTimexes(expected, found)]);
  expect(figures.precision).toBeCloseTo(2 / 3);
  expect(figures.recall).toBeCloseTo(2 / 3);
  expect(figures.f1).toBeCloseTo(2 / 3);
  expect(figures.valueAccuracy).toBe(0.5);
  expect(figures.valueF1).toBeCloseTo(1 / 3);
  expect(figures.spelledF1).toBeCloseTo(1 / 3);
});

test('another spelling of a value is told apart from another value', () => {
  const { valueF1, spelledF1 } = timexFigures([
    compareTimexes([timex(0, 4, '2000-W7')], [timex(0, 4, '2000-W07')]),
  ]);
  expect([valueF1, spelledF1]).toEqual([0, 1]);
});

test('nothing expected and nothing found is no division by zero', () => {
  expect(timexFigures([])).toEqual({
    precision: 0,
    recall: 0,
    f1: 0,
    valueAccuracy: 0,
    valueF1: 0,
    spelledF1: 0,
  });
});
