/** Whose data the map shows; the licences ask for it to stand on the map. */
export const ATTRIBUTION =
  'Natural Earth · <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a> (ODbL) · ' +
  '<a href="https://www.geonames.org/">GeoNames</a> (CC BY 4.0) · GSHHG/WDBII (LGPL)';

/** Stands beside the legend. */
export const DISCLAIMER = 'Boundaries are not authoritative.';
