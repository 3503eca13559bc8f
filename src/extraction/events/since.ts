import { edtfBounds } from '../temporal/edtf.ts';
import type { TimeExpression } from '../types.ts';
import type { EventRule } from './rules/rule.ts';

/**
 * "The border has been closed *since 1993*": the day on which a crossing was opened or shut. Null for other kinds of
 * event and for periods whose beginning is not told.
 */
export function beginning<Item extends TimeExpression>(time: Item, { frame }: EventRule): Item | null {
  if (frame !== 'closure' || time.kind !== 'duration' || !time.edtf?.endsWith('/..')) return null;
  const edtf = time.edtf.slice(0, -'/..'.length);
  const bounds = edtfBounds(edtf);
  return bounds && { ...time, ...bounds, kind: 'date', edtf };
}
