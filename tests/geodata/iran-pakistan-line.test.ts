import { expect, it } from 'vitest';
import { simplified } from '../../src/geodata/iran-pakistan-line.ts';

it('keeps what stands out by more than the tolerance in kilometres', () => {
  const line = [
    [61, 27],
    [61.5, 27.001],
    [62, 27],
    [62.5, 27.05],
    [63, 27],
  ];
  const kept = simplified(line, 1).map((point) => point.map((degrees) => Number(degrees.toFixed(6))));
  expect(kept).toEqual([
    [61, 27],
    [62, 27],
    [62.5, 27.05],
    [63, 27],
  ]);
});
