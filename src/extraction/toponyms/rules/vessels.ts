import { SHIP_KINDS, SHIP_PREFIXES } from '../../vessels.ts';
import { after, before, type Context } from '../context.ts';
import { isCapitalised } from '../fold.ts';
import type { ToponymRule } from './rule.ts';

/** How many words back the kind of ship may stand. */
const REACH = 9;

/** "the frigate *Alborz*", "PNS Alamgir and *Tabuk*", "the destroyers Jamaran and *Sabalan*". */
function isNamedBefore({ tokens, match }: Context): boolean {
  let listed = false;
  for (let at = match.first - 1; at >= Math.max(0, match.first - REACH); at--) {
    const { text, lower } = tokens[at]!;
    if (SHIP_PREFIXES.has(text)) return true;
    if (SHIP_KINDS.has(lower)) return !listed || lower.endsWith('s');
    if (/^(and|,)$/.test(lower)) {
      if (!isCapitalised(tokens[at - 1]?.text ?? '')) return false;
      listed = true;
    } else if (!isCapitalised(text) && !/^["“”‘’'«»]$/.test(text)) return false;
  }
  return false;
}

/** "the *Bushehr* destroyer": its kind behind the name. */
function isNamedBehind(c: Context): boolean {
  return (
    /^(the|its|their|['’]s?)$/.test(before(c)?.lower ?? '') &&
    /^(destroyer|frigate|corvette|warship|submarine|minesweeper|gunboat)$/.test(after(c)?.lower ?? '')
  );
}

/** Rows for ships that bear the name of a place. */
export const vesselRules: ToponymRule[] = [
  {
    name: 'ship',
    role: 'none',
    reason: 'the name of a ship',
    holds: (c) =>
      c.option.form !== 'demonym' && c.place.kind !== 'country' && (isNamedBefore(c) || isNamedBehind(c)),
    examples: [
      'They trained with the frigate [Alborz] off Jask.',
      'The ship sailed with PNS [Tabuk] on Monday.',
      'The destroyers Jamaran and [Sabalan] took part.',
      'Crowds greeted the [Bushehr] destroyer.',
    ],
    counterexamples: [
      'The frigate reached [Karachi] on Monday.',
      'Two warships, [Karachi] officials said, were due.',
      'The frigates of [Oman] took part.',
    ],
  },
];
