import type { Draft } from '../draft.ts';
import type { EventMention } from '../mention.ts';
import { goesOn } from './open-spans.ts';

/** Which end of a visit or exercise the words tell: "*wrapped up* his trip", "*arrived* on a visit". */
export function phaseOf(draft: Draft): EventMention['phase'] {
  const { rule, scene, trigger } = draft;
  if (rule.phase || (rule.type !== 'visit' && rule.type !== 'exercise')) return rule.phase ?? null;
  const verb = trigger.support === null ? '' : scene.tokens[trigger.support]!.lemma;
  if (CLOSING.test(verb) || isAtEnd(draft)) return 'end';
  if (rule.type === 'exercise')
    return /^(begin|start|commence|launch|kick|open)$/.test(verb)
      ? 'start'
      : lastsUntil(draft)
        ? 'end'
        : null;
  const opens = scene.tokens.some(
    ({ pos, lemma }, at) =>
      pos === 'VERB' &&
      scene.clauseOf[at] === trigger.clause &&
      /^(arrive|land|begin|start|embark)$/.test(lemma),
  );
  return opens ? 'start' : null;
}

const CLOSING = /^(wrap|conclude|complete|end|finish|culminate|close)$/;

/** "met the king *at the end of* a two-day visit" */
function isAtEnd({ scene: { tokens }, trigger: { first } }: Draft): boolean {
  return (
    tokens[first - 1]?.lower === 'of' &&
    /^(end|conclusion|close|culmination)$/.test(tokens[first - 2]?.lower ?? '')
  );
}

/** "The drills, which will run through May 23" */
function lastsUntil({ scene, time }: Draft): boolean {
  const located = scene.times.find(({ start }) => start === time?.start);
  return located !== undefined && time!.first === time!.last && goesOn(scene, located);
}
