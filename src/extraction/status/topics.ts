import type { EventType, Token } from '../types.ts';

const SPEAK_OF = /^(discuss|review|explore|weigh|debate|consider|examine)$/;
/** What talks are about is still to come; attacks, visits and talks that are spoken of have been. */
const TO_COME = new Set<EventType>(['crossing', 'agreement', 'exercise']);

/** "*discussed* on Monday plans to sign a treaty" */
export function isTopic(tokens: Token[], noun: number): boolean {
  const verb = tokens.slice(Math.max(0, noun - 8), noun).findLast(({ pos }) => pos === 'VERB');
  return verb !== undefined && SPEAK_OF.test(verb.lemma);
}

/** "*discussed* the reopening of the gate": the object is what was spoken of. */
export function isSpokenOf(verb: Token, type: EventType): boolean {
  return SPEAK_OF.test(verb.lemma) && TO_COME.has(type);
}
