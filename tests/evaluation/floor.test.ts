import { expect, test } from 'vitest';
import { figuresOf } from '../../src/evaluation/figures.ts';
import { belowFloor, floorOf } from '../../src/evaluation/floor.ts';
import { judge } from '../../src/evaluation/judge.ts';
import { expected, found } from './events.ts';

const gold = { id: 'a', why: '', articles: [], events: [expected()] };
const right = figuresOf(judge([gold], () => [found()]));
const wrong = figuresOf(judge([gold], () => [found({ date: '1999' })]));
const noisy = figuresOf(judge([{ ...gold, events: [] }], () => [found()]));

test('the same figures, or better ones, are not below', () => {
  expect(belowFloor(right, floorOf(right))).toEqual([]);
  expect(belowFloor(right, floorOf(wrong))).toEqual([]);
});

test('a floor is rounded down', () => {
  const { fields } = right;
  const figures = { ...right, fields: { ...fields, found: { ...fields.found, precision: 0.999 } } };
  expect(floorOf(figures).precision).toBe(0.99);
});

test('each fall is named with both figures', () => {
  expect(belowFloor(wrong, floorOf(right))).toEqual(['date right: 0, was 1']);
});

test('more events from nothing are a fall', () => {
  expect(belowFloor(noisy, { ...floorOf(noisy), spuriousInEmptyCases: 0 })).toEqual([
    'events in empty cases: 1, were 0',
  ]);
});
