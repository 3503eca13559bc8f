import type { ActorMention } from '../actors/types.ts';
import { infinitiveAfter } from '../syntax/infinitive.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** Verbs with which a purpose names a counterpart: "met *to discuss* the border with X". */
const CONFERRING = /^(discuss|talk|hold|exchange|review|negotiate|confer|sign|meet)$/;

/** "held talks *to prevent* an attack by X", "*aimed at* a truce with Y": what is only meant to be. */
export function isPurpose({ tokens }: Scene, { head, rule }: Trigger, mention: ActorMention): boolean {
  const { first, governor } = mention;
  if (governor === 'by') return false;
  if (rule.undertaking) return isWhatIsUndertaken(tokens, head, mention);
  for (let at = head + 1; at < first; at++) {
    const { lower } = tokens[at]!;
    if (/^(aimed|aiming|seeking)$/.test(lower)) return true;
    const verb = lower === 'to' && tokens[at + 1]?.pos === 'VERB' ? tokens[at + 1]! : null;
    if (verb && !CONFERRING.test(verb.lemma)) return true;
  }
  return false;
}

const QUARREL =
  /^(war|wars|fighting|conflict|tensions?|hostilities|clashes|violence|disputes?|row|standoff|rift|fire)$/;

/** Whether "between" hangs on a conflict that is not the trigger itself. */
export function isQuarrel({ tokens }: Scene, { head, rule }: Trigger, { first }: ActorMention): boolean {
  if (rule.type === 'incident') return false;
  let at = first;
  while (at > head && !/^(between|among)$/.test(tokens[at]!.lower)) at--;
  return at - 1 > head && QUARREL.test(tokens[at - 1]!.lower);
}

/** "agreed to form *a joint team*", "to set up a hotline between *field commanders*": nobody who agreed. */
function isWhatIsUndertaken(
  tokens: Scene['tokens'],
  head: number,
  { first, actors, via }: ActorMention,
): boolean {
  const infinitive = infinitiveAfter(tokens, head);
  const nobody = actors.every(
    ({ kind, country }) => country === null && !/^(person|office|state)$/.test(kind),
  );
  return infinitive > 0 && infinitive < first && via === 'noun' && nobody;
}
