import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Geometry, Position } from 'geojson';
import type { Layer } from './shapes.ts';

/** On this projection a degree is a unit, so that it changes nothing but what crosses 180° and the poles. */
const degrees = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0.1);

type Nested = Position | Nested[];

/** Screens count downwards, latitudes upwards. */
function northUp(nested: Nested): Nested {
  const [x, y] = nested;
  return typeof x === 'number' ? [x, -(y as number)] : (nested as Nested[]).map(northUp);
}

/** Cuts polygons along 180°, as RFC 7946 (3.1.9) asks: drawn uncut, Russia and Fiji become a band round the world. */
export function cutAtAntimeridian<Properties>(layer: Layer<Properties>): Layer<Properties> {
  const features = layer.features.flatMap((feature) => {
    const geometry = geoProject(feature.geometry, degrees);
    if (!geometry || !('coordinates' in geometry)) return [];
    return [
      { ...feature, geometry: { ...geometry, coordinates: northUp(geometry.coordinates) } as Geometry },
    ];
  });
  return { type: 'FeatureCollection', features };
}
