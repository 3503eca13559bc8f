import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/evaluation/figures.ts';
import { belowFloor, type Floor } from '../../src/evaluation/floor.ts';
import { readGold } from '../../src/evaluation/gold.ts';
import { judge } from '../../src/evaluation/judge.ts';
import { pipeline } from '../../src/evaluation/pipeline.ts';

/** Written by `npm run evaluate -- --update`. */
const floors = JSON.parse(readFileSync('tests/evaluation/figures.json', 'utf8')) as {
  development: Floor;
  heldBack: Floor;
};

describe('the reading is as good as it was', () => {
  const gold = readGold('tests/gold');
  const read = pipeline();

  test('on the cases it is developed against', () => {
    expect(belowFloor(figuresOf(judge(gold.development, read)), floors.development)).toEqual([]);
  });

  test('on the cases held back', () => {
    expect(belowFloor(figuresOf(judge(gold.heldBack, read)), floors.heldBack)).toEqual([]);
  });
});
