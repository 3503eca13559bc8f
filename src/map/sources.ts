import rivers from '../../data/lgpl/rivers.geojson?url&no-inline';
import borderLabels from '../../data/odbl/border-irn-pak-labels.geojson?url&no-inline';
import border from '../../data/odbl/border-irn-pak.geojson?url&no-inline';
import boundaries from '../../data/odbl/boundaries.geojson?url&no-inline';
import countries from '../../data/odbl/countries.geojson?url&no-inline';
import land from '../../data/odbl/land.geojson?url&no-inline';
import provinceLines from '../../data/odbl/province-lines.geojson?url&no-inline';
import provinces from '../../data/odbl/provinces.geojson?url&no-inline';
import towns from '../../data/cc-by/towns.geojson?url&no-inline';
import labels from '../../data/public-domain/labels.geojson?url&no-inline';
import worldBoundaries from '../../data/public-domain/world-boundaries.geojson?url&no-inline';
import worldLand from '../../data/public-domain/world-land.geojson?url&no-inline';

/** The files of `data/` that the map draws, by the name of their source in the style. `data/README.md` says whence. */
export const SOURCE_URLS = {
  'world-land': worldLand,
  'world-boundaries': worldBoundaries,
  land,
  countries,
  rivers,
  provinces,
  'province-lines': provinceLines,
  boundaries,
  border,
  'border-labels': borderLabels,
  towns,
  labels,
};

export type SourceUrls = typeof SOURCE_URLS;
