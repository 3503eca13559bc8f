import { SHIP_PREFIXES } from '../vessels.ts';
import { isCapital, phraseText, type Phrase, type PhraseContext } from './phrases.ts';

/** Longest name of a ship, in words behind its prefix. */
const LONGEST = 4;

/** The warship whose name begins at token `index`: "*PNS Tippu Sultan*" is one of Pakistan's. */
export function vesselAt(context: PhraseContext, article: string, index: number): Phrase | null {
  const { tokens, timed } = context;
  const country = SHIP_PREFIXES.get(tokens[index]!.text);
  if (!country) return null;
  let last = index;
  while (last - index < LONGEST && tokens[last + 1] && isCapital(tokens[last + 1]!) && !timed[last + 1])
    last++;
  if (last === index) return null;
  return {
    first: index,
    last,
    through: last,
    kind: 'force',
    via: 'name',
    name: phraseText(context, article, index, last),
    countries: [country],
    title: '',
    plural: true,
  };
}
