import { circle } from '@turf/turf';
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { PlacedMark } from './marks/layout.ts';
import { pointAt, worldPixel } from './projection.ts';
import type { PlaceMark } from './types.ts';

/** Size of the map's labels of marks, in pixels; offsets of text are given in multiples of it. */
const TEXT_SIZE = 13;
/** Rooms are rounded up to this, so that a few images serve all marks. */
const ROOM_STEP = 8;

/** The name of the empty image that keeps a mark's room free of names: `room:40x48`. */
function roomName(width: number, height: number): string {
  const up = (pixels: number): number => Math.ceil(pixels / ROOM_STEP) * ROOM_STEP;
  return `room:${up(width)}x${up(height)}`;
}

/** The empty image of a room's name; null for any other name. */
export function roomImage(name: string): { width: number; height: number; data: Uint8Array } | null {
  const match = /^room:(\d+)x(\d+)$/.exec(name);
  if (!match) return null;
  const [width, height] = [Number(match[1]), Number(match[2])];
  return { width, height, data: new Uint8Array(width * height * 4) };
}

/** One point per drawn mark, where it is drawn at `zoom`: its room, and for discs the name beside it. */
export function labelFeatures(placed: PlacedMark[], zoom: number): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: placed.map(({ mark, members, shape, size, offset }): Feature<Point> => {
      const [x, y] = worldPixel(mark.point, zoom);
      const others = members.length - 1;
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: pointAt([x + offset[0], y + offset[1]], zoom) },
        properties: {
          label: shape.form === 'disc' ? mark.name + (others > 0 ? ` + ${others}` : '') : '',
          room: roomName(size.width, size.height),
          clear: (shape.radius + 5) / TEXT_SIZE,
        },
      };
    }),
  };
}

/** The circle on the ground within which each approximate place with visible events lies. */
export function uncertaintyFeatures(marks: PlaceMark[]): FeatureCollection<Polygon> {
  return {
    type: 'FeatureCollection',
    features: marks.flatMap(({ point, uncertainty, visible }) =>
      uncertainty !== null && visible > 0 ? [circle(point, uncertainty, { units: 'meters', steps: 72 })] : [],
    ),
  };
}
