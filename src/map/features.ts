import { circle } from '@turf/turf';
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { PlacedMark, View } from './marks/layout.ts';
import { nearestLongitude, pointAt, worldPixel } from './projection.ts';
import type { PlaceMark } from './types.ts';

/** Size of the map's labels of marks, in pixels; offsets of text are given in multiples of it. */
const TEXT_SIZE = 13;
/** The part of the view's width, at its eastern edge, where names stand to the left of their marks. */
const EASTERN = 0.22;
/** A mark for more places than this is not called by the busiest one's name. */
const MOST_OTHERS = 4;
/** Rooms are rounded up to this, so that a few images serve all marks. */
const ROOM_STEP = 4;

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

/** Where a name may stand beside a disc: `[anchor, [right, down], …]` in letters' sizes, best first. */
function anchors(clear: number, eastern: boolean): (string | [number, number])[] {
  const right = ['left', [clear, 0]] as const;
  const left = ['right', [-clear, 0]] as const;
  const others = ['top', [0, clear], 'bottom', [0, -clear]] as const;
  return (eastern ? [...left, ...others, ...right] : [...right, ...left, ...others]).map(
    (part) => part as string | [number, number],
  );
}

/**
 * One point per drawn mark, where it is drawn in the view: its room, and for discs the name beside it, which in the
 * easternmost part of the view stands to the left, so that the edge does not cut it.
 */
export function labelFeatures(placed: PlacedMark[], { zoom, center, width }: View): FeatureCollection<Point> {
  const east = worldPixel(center, zoom)[0] + width * (1 / 2 - EASTERN);
  return {
    type: 'FeatureCollection',
    features: placed.map(({ mark, members, shape, size, offset }): Feature<Point> => {
      const [lon, lat] = mark.point;
      const [x, y] = worldPixel([nearestLongitude(lon, center[0]), lat], zoom);
      const others = members.length - 1;
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: pointAt([x + offset[0], y + offset[1]], zoom) },
        properties: {
          label:
            shape.form === 'disc' && others <= MOST_OTHERS
              ? mark.name + (others > 0 ? ` + ${others}` : '')
              : '',
          room: roomName(size.width, size.height),
          anchors: anchors((size.width / 2 + 5) / TEXT_SIZE, x > east),
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
