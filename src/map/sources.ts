import rivers from '../../data/lgpl/rivers.geojson?url';
import borderLabels from '../../data/odbl/border-irn-pak-labels.geojson?url';
import border from '../../data/odbl/border-irn-pak.geojson?url';
import boundaries from '../../data/odbl/boundaries.geojson?url';
import disputed from '../../data/odbl/disputed.geojson?url';
import land from '../../data/odbl/land.geojson?url';
import provinceLines from '../../data/public-domain/province-lines.geojson?url';
import provinces from '../../data/odbl/provinces.geojson?url';
import towns from '../../data/cc-by/towns.geojson?url';
import labels from '../../data/unicode/labels.geojson?url';
import worldBoundaries from '../../data/public-domain/world-boundaries.geojson?url';
import worldLand from '../../data/public-domain/world-land.geojson?url';

/** The files of `data/` that the map draws, by the name of their source in the style. `data/README.md` says whence. */
export const SOURCE_URLS = {
  'world-land': worldLand,
  'world-boundaries': worldBoundaries,
  land,
  disputed,
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
