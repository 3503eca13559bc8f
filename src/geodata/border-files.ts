import { along, bearing, length, lineString } from '@turf/turf';
import geographiclib from 'geographiclib-geodesic';
import type { Feature, LineString, Position } from 'geojson';
import { naturalEarthBorder } from './natural-earth.ts';
import { writeLayer, type LayerFeature } from './write-layer.ts';

const NAMES = { name: 'Iran–Pakistan border', fa: 'مرز ایران و پاکستان', ur: 'ایران پاکستان سرحد' };

/** Where along the border its name stands, as parts of its length, chosen where the line runs straight. */
const LABELS = [0.24, 0.66, 0.93];

/** Length in metres on the WGS84 ellipsoid: the sum of the geodesics between vertices (Karney 2013). */
function geodesicLength(line: Position[]): number {
  const { WGS84 } = geographiclib.Geodesic;
  const legs = line.slice(1).map(([x, y], i) => WGS84.Inverse(line[i]![1]!, line[i]![0]!, y!, x!).s12);
  return legs.reduce((sum, leg) => sum + leg, 0);
}

function rounded(line: Position[]): Position[] {
  return line.map((point) => point.map((degrees) => Number(degrees.toFixed(5))));
}

interface Origin {
  source: string;
  licence: string;
  /** Metres within which the line follows its source. */
  tolerance: number;
  scale: string;
}

/** The border as a feature: what it is, how long this line of it is and how that was measured. */
function border(id: string, line: Position[], origin: Origin): LayerFeature & Feature<LineString> {
  const coordinates = rounded(line);
  const drawn = lineString(coordinates);
  const middle = along(drawn, length(drawn) / 2).geometry.coordinates;
  return {
    type: 'Feature',
    id,
    properties: {
      kind: 'border',
      countries: ['IRN', 'PAK'],
      ...NAMES,
      lengthMetres: Math.round(geodesicLength(coordinates)),
      lengthMethod: 'sum of WGS84 geodesics between vertices (geographiclib-geodesic 2.2.0)',
      sphereLengthMetres: Math.round(length(drawn, { units: 'meters' })),
      sphereLengthMethod: 'sum of great circles on a sphere of 6371.0088 km (Turf 7), about 0.1 % more',
      ...origin,
      vertices: coordinates.length,
      point: rounded([middle])[0],
    },
    geometry: { type: 'LineString', coordinates },
  };
}

/** Points for the border's name, with the angle in degrees by which it is turned to run along the line. */
function labels(line: Position[]): LayerFeature[] {
  const drawn = lineString(line);
  const whole = length(drawn);
  return LABELS.map((part, i) => {
    const [before, at, after] = [-40, 0, 40].map(
      (km) => along(drawn, part * whole + km).geometry.coordinates,
    );
    const turn = bearing(before!, after!) - 90;
    const upright = turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn;
    return {
      type: 'Feature',
      id: `label:border-irn-pak-${i + 1}`,
      properties: { kind: 'border', ...NAMES, angle: Math.round(upright) },
      geometry: { type: 'Point', coordinates: rounded([at!])[0]! },
    };
  });
}

/**
 * The Iran–Pakistan border from OpenStreetMap, the places of its name, and Natural Earth's coarser line, which is in
 * the public domain.
 * @param line OpenStreetMap's line, simplified.
 * @param tolerance of that simplification, in metres.
 */
export function writeBorder(line: Position[], tolerance: number): void {
  const osm: Origin = {
    source: 'OpenStreetMap contributors, by @osm_borders/maritime_10m 1.1.0',
    licence: 'ODbL-1.0',
    tolerance,
    scale: `generalised to ${tolerance} m`,
  };
  writeLayer('odbl/border-irn-pak.geojson', [border('border:irn-pak', line, osm)]);
  writeLayer('odbl/border-irn-pak-labels.geojson', labels(line));
  const naturalEarth: Origin = {
    source: 'Natural Earth 4.1.0, by world-atlas 2.0.2',
    licence: 'public domain',
    tolerance: 350,
    scale: '1:10m',
  };
  writeLayer('public-domain/border-irn-pak-natural-earth.geojson', [
    border('border:irn-pak-natural-earth', naturalEarthBorder(), naturalEarth),
  ]);
}
