import type { EventCollection } from './corpus.ts';

/** GeoJSON text with one feature a line: small diffs, the same bytes on every run. Ends with a line break. */
export function serialiseCollection({ features, reportedLengths }: EventCollection): string {
  const lines = features.map((feature) => `  ${JSON.stringify(feature)}`).join(',\n');
  const body = lines === '' ? '[]' : `[\n${lines}\n ]`;
  return `{\n "type": "FeatureCollection",\n "features": ${body},\n "reportedLengths": ${JSON.stringify(reportedLengths)}\n}\n`;
}
