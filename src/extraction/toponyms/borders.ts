import type { Document, Gazetteer, Place, Toponym } from '../types.ts';
export function findBorders(
  _d: Document,
  toponyms: Toponym[],
  _b: Map<string, Place>,
  _g: Gazetteer,
): Toponym[] {
  return toponyms;
}
