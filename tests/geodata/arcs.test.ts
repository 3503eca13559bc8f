import type { Topology } from 'topojson-client';
import { expect, it } from 'vitest';
import { dequantized, sharedArc, withBorder } from '../../src/geodata/arcs.ts';

/** Two squares side by side, west and east of x = 1, their common border arc 0. */
const squares: Topology = {
  type: 'Topology',
  arcs: [
    [
      [1, 1],
      [1, 0],
    ],
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'west', properties: {}, arcs: [[0, 1]] },
        { type: 'Polygon', id: 'east', properties: {}, arcs: [[~0, 2]] },
      ],
    },
  },
};
const [west, east] = squares.objects['countries']!.geometries as [never, never];

it('finds the arc that two countries share', () => {
  expect(sharedArc(squares, west, east)).toEqual({ index: 0, southward: true });
  expect(() => sharedArc(squares, west, { ...(east as object), arcs: [[2]] } as never)).toThrow('found 0');
});

it('puts a new line in its place and moves the ends of the arcs that met it', () => {
  const line = [
    [1.1, 1.01],
    [1.3, 0.5],
    [1.1, 0.01],
  ];
  const { arcs } = withBorder(squares, west, east, line);
  expect(arcs[0]).toEqual(line);
  expect(arcs[1]).toEqual([
    [1.1, 0.01],
    [0, 0],
    [0, 1],
    [1.1, 1.01],
  ]);
  expect(arcs[2]).toEqual([
    [1.1, 0.01],
    [2, 0],
    [2, 1],
    [1.1, 1.01],
  ]);
});

it('turns a quantized arc into coordinates', () => {
  const quantized: Topology = {
    ...squares,
    transform: { scale: [0.5, 0.1], translate: [10, 20] },
    arcs: [
      [
        [2, 0],
        [2, 10],
      ],
    ],
  };
  expect(dequantized(quantized).arcs).toEqual([
    [
      [11, 20],
      [12, 21],
    ],
  ]);
});
