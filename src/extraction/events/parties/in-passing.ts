import type { ActorMention } from '../../actors/types.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';

/** "the *Lebanon* ceasefire talks", "the *Sudan* peace talks": what they are about, if a single country stands there. */
export function isTopic(
  { tokens }: Scene,
  { rule, head }: Trigger,
  { last, via, actors }: ActorMention,
  single: boolean,
): boolean {
  if (rule.type !== 'talks' || !single || via !== 'country' || actors.length > 1) return false;
  return tokens
    .slice(last + 1, head)
    .some(({ lower }) =>
      /^(peace|ceasefire|truce|unity|crisis|hostage|donors?|reconciliation|war)$/.test(lower),
    );
}

/** The first object and those listed with it: not "met X, a visit that *the Biden administration* welcomed". */
export function objectList({ tokens }: Scene, { rule }: Trigger, objects: ActorMention[]): ActorMention[] {
  if (rule.frame !== 'joint' && rule.frame !== 'reception') return objects;
  return objects.filter(({ first }, index) => {
    let at = first - 1;
    while (index > 0 && /^(DET|ADJ|NUM|PRON|ADV)$/.test(tokens[at]?.pos ?? '')) at--;
    return index === 0 || !/^(NOUN|VERB|AUX)$/.test(tokens[at]?.pos ?? '');
  });
}

/** "met the premier in Muscat and *later* with *EU officials* in Vienna": on another occasion. */
export function isLater({ tokens }: Scene, { first }: ActorMention): boolean {
  let at = first - 1;
  while (at > 0 && tokens[at]!.pos !== 'ADP') at--;
  return /^(later|afterwards|subsequently|then)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "shells *from Syria*", not "without approval *from the US*". */
export function isFiredFrom({ tokens }: Scene, first: number): boolean {
  let at = first - 1;
  while (at > 0 && tokens[at]!.lower !== 'from') at--;
  return FIRED.test(tokens[at - 1]?.lower ?? '');
}

const FIRED =
  /^(fire|shells?|rockets?|missiles?|drones?|jets?|planes?|aircraft|warplanes?|guns?|artillery|mortars?|bombs?|helicopters?|gunships?|rounds|shots|bullets?|tanks?|projectiles?|fired|launched|shot|dropped|coming|men|gunmen|fighters?|militants?|troops|forces|soldiers|guards|ships?|warships?)$/;

/** "a *US*-brokered deal", "*Iranian*-made drones", "*Indian* sponsored militants": who stands behind it is no party to it. */
export function isParticiplesOwn({ tokens }: Scene, last: number): boolean {
  const [next, after] = [tokens[last + 1], tokens[last + 2]];
  if (/^(backed|sponsored|funded|supported)$/.test(next?.lower ?? '')) return true;
  return next?.text === '-' && /^(?!led).+(ed|made|built|held)$/.test(after?.lower ?? '');
}
