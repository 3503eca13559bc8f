import { cues, type Cue, type CueScope } from './cues.ts';
import type { Token } from '../types.ts';

const lists = new Map<CueScope, { cue: Cue; words: Set<string> }[]>();
for (const cue of cues) {
  lists.set(cue.scope, [...(lists.get(cue.scope) ?? []), { cue, words: new Set(cue.words.split(' ')) }]);
}

/** All words of a scope: most places have none of them. */
const wordsOf = new Map(
  [...lists].map(([scope, rows]) => [scope, new Set(rows.flatMap(({ words }) => [...words]))]),
);

/** The first row of a scope whose words pass the test, which asks whether they hold some word or other. */
export function findCue(scope: CueScope, test: (words: Set<string>) => boolean): Cue | null {
  if (!test(wordsOf.get(scope)!)) return null;
  return lists.get(scope)!.find(({ words }) => test(words))?.cue ?? null;
}

/** A cue at `index`, alone or with its particle: "put off". */
export function verbCue(tokens: Token[], index: number): Cue | null {
  const { lemma, lower } = tokens[index]!;
  const phrasal = `${lemma}_${tokens[index + 1]?.lower}`;
  if (lemma === 'call' && isCalledSo(tokens, index)) return null;
  return findCue('verb', (list) => list.has(phrasal) || list.has(lemma) || list.has(lower));
}

/** "The decision *means* also closing the gate", "on the *verge* of signing": of a gerund the word that it hangs on. */
export function gerundCue(tokens: Token[], verb: number): Cue | null {
  if (!tokens[verb]!.lower.endsWith('ing')) return null;
  const before = tokens.slice(0, verb).findLastIndex(({ pos }) => pos !== 'ADV');
  if (tokens[before]?.lower === 'of') return verbCue(tokens, before - 1);
  return tokens[before]?.pos === 'VERB' ? verbCue(tokens, before) : null;
}

/** "*called* his talks in Tehran excellent": said what they were, and asked for nothing. */
function isCalledSo(tokens: Token[], call: number): boolean {
  return (
    /^(his|her|their|its|the|this)$/.test(tokens[call + 1]?.lower ?? '') &&
    !tokens.slice(call + 1).some(({ lower }) => /^(for|on|upon|to|off)$/.test(lower))
  );
}
