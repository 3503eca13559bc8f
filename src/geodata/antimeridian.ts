import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Geometry } from 'geojson';
import type { Layer } from './shapes.ts';

/** On this projection a degree is a unit, so that it changes nothing but what crosses 180° and the poles. */
const degrees = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0.1);

/** Screens count downwards, latitudes upwards. */
function northUp<Coordinates>(nested: Coordinates): Coordinates {
  if (!Array.isArray(nested)) return nested;
  if (typeof nested[0] === 'number') return [nested[0], -nested[1]] as Coordinates;
  return nested.map((part) => northUp(part)) as Coordinates;
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
