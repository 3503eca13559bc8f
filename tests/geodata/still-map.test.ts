import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DATA } from '../../src/geodata/write-layer.ts';

const svg = readFileSync(join(DATA, 'still-map.svg'), 'utf8');

it('is small, and pictures land, two kinds of boundary and the border without words, styles or scripts', () => {
  expect(svg.length).toBeLessThan(20_000);
  expect(svg.match(/<path /g)).toHaveLength(4);
  expect(svg).not.toMatch(/<(text|style|script|title)|href|NaN|null/);
});
