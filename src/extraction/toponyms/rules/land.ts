import { after, type Context } from '../context.ts';
import type { ToponymRule } from './rule.ts';

/** What of a country is land, water or air, right after its adjective. */
const LAND = /^(territory|territories|soil|airspace|waters|land)$/;
const isLandNext = (c: Context): boolean =>
  LAND.test(after(c)?.lower ?? '') ||
  (/^(territorial|air|sovereign)$/.test(after(c)?.lower ?? '') &&
    /^(waters|sea|airspace|space|territory)$/.test(after(c, 2)?.lower ?? ''));

/** Rows for adjectives that tell where something is: "in *Iranian* waters". */
export const landRules: ToponymRule[] = [
  {
    name: 'land-of',
    role: 'literal',
    reason: 'land, water or air of the country',
    holds: (c) =>
      c.option.form === 'demonym' &&
      c.place.kind === 'country' &&
      /^(in|into|inside|within|on|onto|at|over|across|from|near)$/.test(c.governor?.word ?? '') &&
      isLandNext(c),
    examples: [
      'The boat was seized in [Omani] waters.',
      'Shells fell on [Pakistani] territory.',
      'It was shot down over [Syrian] air space.',
    ],
    counterexamples: [
      '[Omani] officers seized it.',
      'They met in the [Omani] capital.',
      'He claims [Omani] territory.',
    ],
  },
];
