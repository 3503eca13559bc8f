import type { Scene } from '../events/scene.ts';
import { verbGroup } from '../syntax/verbs.ts';
import { verbCue } from './find-cue.ts';
import type { Reality } from './reality.ts';
import { isTopic } from './topics.ts';

/** "an *agreement* to reopen the crossing" */
export const PAPER = /^(agreement|roadmap|accord|deal|memorandum|mou|pact|protocol|treaty)$/;

/** "refused *to allow* the plane *to land*": what is said of the first holds of the second. */
const ALLOWS = /^(allow|permit|let|enable)$/;

/** Verbs whose infinitive takes place: "began to shell", "forced them to close". */
const LETS_HAPPEN =
  /^(begin|start|continue|manage|help|assist|resume|cause|force|prompt|lead|compel|oblige|drive|choose)$/;

/** "scheduled *to visit*" by the word before; a bare "to" after other verbs tells the purpose: planned. */
export function infinitive(scene: Scene, to: number, words: string): Reality {
  const { tokens, clauses, clauseOf } = scene;
  if (/\b(is|are|was|were) to\b/.test(words)) return { status: 'planned', rule: '“is to”' };
  if (/\byet to\b/.test(words)) return { status: 'unreal', rule: 'not yet' }; // "has yet to resume"
  const perfect = /\bto have\b/.test(words); // "is said to have attacked"
  const from = clauses[clauseOf[to]!]!.first;
  for (let at = to - 1; at >= Math.max(from, to - 14); at--) {
    const token = tokens[at]!;
    const cue = verbCue(tokens, at);
    if (cue && token.pos === 'NOUN' && isTopic(tokens, at))
      return { status: 'unreal', rule: 'subject of talks' };
    if (cue) return { status: cue.effect, rule: cue.name };
    if (perfect && token.pos === 'VERB') {
      const told = /^(report|say|believe|think|allege|suspect|claim|understand)$/.test(token.lemma);
      return { status: told ? 'claimed' : 'happened', rule: 'perfect infinitive' };
    }
    const group = ALLOWS.test(token.lemma) ? verbGroup(tokens, at, from) : null;
    if (group?.before.some((word) => /^(not|n[’']t|never)$/.test(word)))
      return { status: 'denied', rule: 'refused' }; // "has *not allowed* the gate to open"
    if (group?.infinitive) return infinitive(scene, group.first, group.before.join(' '));
    const beside = tokens.slice(at + 1, to).every(({ pos }) => /^(ADP|DET|PROPN|NUM)$/.test(pos));
    if (token.pos === 'NOUN' && PAPER.test(token.lemma) && beside)
      return { status: 'unreal', rule: 'content of a paper' };
    if (token.lower === 'going') return { status: 'planned', rule: 'going to' };
    if (LETS_HAPPEN.test(token.lemma)) {
      const future = verbGroup(tokens, at, from).before.some((word) => /^(will|would|shall)$/.test(word));
      return future ? { status: 'planned', rule: 'purpose' } : { status: 'happened', rule: 'tense' };
    }
    if (token.pos === 'VERB') break;
  }
  return { status: 'planned', rule: 'purpose' };
}
