import type { Token, Toponym } from '../types.ts';
import { countryOf, type Atlas } from './border-atlas.ts';

/** Where the name of the side from token `last` ends: "with *Pakistan's southwestern Balochistan province*", "the *Iranian province of Kerman*". */
export function endOfSide(
  tokens: Token[],
  last: number,
  country: string | undefined,
  named: (Toponym | undefined)[],
  atlas: Atlas,
): number {
  let end = last;
  const wholeName = () => {
    while (named[end + 1] && named[end + 1] === named[end]) end++;
  };
  wholeName();
  for (let at = end + 1; at <= end + 4; at++) {
    const part = named[at];
    const called = /^(province|region|district|state|county)$/.test(tokens[at - 2]?.lower ?? '');
    const known = countryOf(part, atlas) === country && atlas.place(part?.place ?? '')?.kind === 'province';
    if (part && (known || (called && tokens[at - 1]!.lower === 'of'))) {
      end = at;
      wholeName();
      return end;
    }
    if (
      !tokens[at] ||
      !/^(['’]s?|province|state|region|district|of|(north|south|east|west|-)+(ern)?|\p{Ll}+ern)$/u.test(
        tokens[at]!.lower,
      )
    )
      break;
  }
  return end;
}
