import { booleanPointInPolygon } from '@turf/turf';
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { gazetteerPlaces, namesById } from './gazetteer-names.ts';
import { COUNTRIES, provinceId, type SourceProvince } from './province-ids.ts';
import { PRECISION } from './extent.ts';
import { faces, mapshape, type Layer } from './shapes.ts';
import { qgisLayer } from './sources.ts';
import type { Territory } from './territories.ts';
import { byId, writeLayer } from './write-layer.ts';

type Areas<Properties> = Layer<Properties, Polygon | MultiPolygon>;

/** Natural Earth's provinces, each under the id by which the gazetteer knows it. */
function naturalEarthProvinces(): Promise<Areas<{ id: string; iso3: string }>> {
  const all = qgisLayer<SourceProvince>('states_provinces') as Areas<SourceProvince>;
  const features = all.features.flatMap((feature) => {
    const id = provinceId(feature.properties, (point) => booleanPointInPolygon(point, feature));
    return id ? [{ ...feature, properties: { id, iso3: feature.properties.adm0_a3 } }] : [];
  });
  return mapshape('-i provinces.json -dissolve id,iso3', {
    provinces: { type: 'FeatureCollection', features },
  });
}

/**
 * Natural Earth's lines between provinces end on its own, coarser country outlines. The provinces are therefore built
 * again from those lines and from our outlines; each face takes the id of the province that most of it lies in.
 */
async function fitted(territories: Areas<Territory>): Promise<Areas<{ id: string }>> {
  const coarse = await naturalEarthProvinces();
  const countries = territories.features.filter(
    ({ properties: { iso3, area } }) => area === null && iso3 && COUNTRIES.includes(iso3),
  );
  const between = await mapshape<unknown, LineString | MultiLineString>(
    `-i coarse.json -lines where='B !== null && A.iso3 === B.iso3'`,
    { coarse },
  );
  return mapshape(
    `-i faces.json coarse.json combine-files
     -join target=faces coarse largest-overlap fields=id
     -dissolve target=faces id
     -target faces`,
    { faces: await faces({ type: 'FeatureCollection', features: countries }, between), coarse },
  );
}

/** Provinces of Iran, Pakistan and Afghanistan, and the lines between those of one country; returns the polygons. */
export async function writeProvinces(territories: Areas<Territory>): Promise<Areas<{ id: string }>> {
  const provinces = await fitted(territories);
  const names = namesById(gazetteerPlaces());
  const polygons = await mapshape<{ id: string }>('-i provinces.json', { provinces }, PRECISION);
  writeLayer(
    'odbl/provinces.geojson',
    polygons.features
      .map(({ geometry, properties: { id } }) => ({
        type: 'Feature' as const,
        id,
        properties: { kind: 'province', iso3: id.slice(9, 12).toUpperCase(), ...names(id) },
        geometry,
      }))
      .sort(byId),
  );
  const lines = await mapshape<{ iso3: string }>(
    `-i provinces.json
     -each 'iso3 = id.slice(9, 12)'
     -lines where='B !== null && A.iso3 === B.iso3' each='iso3 = A.iso3'
     -dissolve iso3`,
    { provinces },
    PRECISION,
  );
  writeLayer(
    'public-domain/province-lines.geojson',
    lines.features
      .map(({ geometry, properties: { iso3 } }) => ({
        type: 'Feature' as const,
        id: `province-lines:${iso3}`,
        properties: { kind: 'province', iso3: iso3.toUpperCase() },
        geometry,
      }))
      .sort(byId),
  );
  return provinces;
}
