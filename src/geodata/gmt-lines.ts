import type { Position } from 'geojson';

/** Reads GMT's dump: a line of coordinates each, `>` before every river, `#` before a remark. */
export function readGmtLines(dump: string): Position[][] {
  const lines: Position[][] = [];
  for (const row of dump.split('\n')) {
    if (row.startsWith('>')) lines.push([]);
    else if (row.trim() && !row.startsWith('#')) lines.at(-1)?.push(row.trim().split(/\s+/).map(Number));
  }
  return lines.filter((line) => line.length > 1);
}
