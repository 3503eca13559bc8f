import { DASH } from '../../toponyms/fold.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import type { Name } from './phrase.ts';

/** Words by which somebody is from a place: "a *resident* of Dera Ismail Khan". */
const HOME =
  /^(residents?|natives?|inhabitants?|citizens?|hail|hails|hailed|hailing|belong|belongs|belonged|belonging|born|originally|hometown|domiciled|origin|based|headquartered)$/;
/** Offices whose seat is no place of what their holder does. */
const OFFICE =
  /^(commanders?|governors?|chief|head|mayor|ambassadors?|envoy|consul|commissioner|prosecutor|director|minister|imam|officer|judge|bishop|administrator)$/;
const BASED = /^(based|backed|born|controlled|held|administered|led|registered|flagged)$/;
const TIME_UNIT = /^(hours?|days?|weeks?|months?|years?|night|minutes?)$/;
const REACH = 10;

/** Whether a name says where a person or body is from, or where something else happened: no place of the event. */
export function isElsewhere(scene: Scene, trigger: Trigger, name: Name): boolean {
  const spoken = trigger.rule.type === 'talks' || trigger.rule.type === 'agreement';
  return (
    isOfWar(scene, name) ||
    isHome(scene, name) ||
    isRoute(scene, trigger, name) ||
    isPosting(scene, name) ||
    (trigger.rule.type !== 'visit' && isHeadedFor(scene, name)) ||
    (spoken && isOfOffice(scene, name)) ||
    isOfOtherTime(scene, trigger, name) ||
    isOfOtherAttack(scene, trigger, name)
  );
}

/** "a truce in *the Gaza war*, which began with an attack", "their role in the *Yemen* conflict": what is fought over. */
function isOfWar({ tokens }: Scene, { to }: Name): boolean {
  return /^(war|conflict|crisis|issue|dossier)$/.test(tokens[to + 1]?.lower ?? '');
}

/** "a resident of *Dera Ismail Khan*", "passengers belonging to *Punjab*", "a *Karachi*-based group", "Sepoy Nawab (30, *Quetta*)" */
function isHome({ tokens, toponymAt }: Scene, { from, to }: Name): boolean {
  if (DASH.test(tokens[to + 1]?.text ?? '') && BASED.test(tokens[to + 2]?.lower ?? '')) return true;
  if (tokens[from - 1]?.text === ',' && tokens[from - 2]?.pos === 'NUM' && tokens[from - 3]?.text === '(')
    return true;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const { lower, pos } = tokens[at]!;
    if (HOME.test(lower)) return /^(of|to|from|in|at)$/.test(tokens[at + 1]?.lower ?? '');
    if (!toponymAt[at] && !/^(ADP|DET|ADJ|NOUN|PROPN|PART)$/.test(pos) && lower !== ',') return false;
  }
  return false;
}

/** "a bus carrying pilgrims from Taftan *to Quetta* came under attack": where it was bound for. */
function isRoute({ tokens, toponyms }: Scene, { rule }: Trigger, { from }: Name): boolean {
  if (tokens[from - 1]?.lower === 'via') return rule.type !== 'visit';
  if (rule.type !== 'incident' || tokens[from - 1]?.lower !== 'to') return false;
  return toponyms.some(({ to, relation }) => relation === 'from' && to === from - 2);
}

/** "met the ambassador in Tehran *on Monday*": a day right behind the place says that it was there. */
function isDated({ times }: Scene, to: number): boolean {
  return times.some(({ from }) => from > to && from <= to + 2);
}

/** "recalled its ambassador to *Tehran*" */
function isPosting(scene: Scene, { from, to }: Name): boolean {
  const { tokens } = scene;
  if (tokens[from - 1]?.lower === 'in' && isDated(scene, to)) return false;
  const general = /^generals?$/.test(tokens[from - 2]?.lower ?? ''); // "consul general in Zahedan"
  const at = general ? from - (tokens[from - 3]?.text === '-' ? 4 : 3) : from - 2;
  const posted = /^(ambassadors?|envoys?|consuls?|diplomats?|attach[eé]s?)$/.test(tokens[at]?.lower ?? '');
  return posted && /^(to|in)$/.test(tokens[from - 1]!.lower);
}

/** "will train together before *leaving for Muscat*" */
function isHeadedFor({ tokens }: Scene, { from }: Name): boolean {
  const [verb, preposition] = tokens.slice(Math.max(0, from - 2), from);
  return preposition?.lower === 'for' && /^(leave|depart|sail|head|bind|bound)$/.test(verb?.lemma ?? '');
}

/** "the commander of border forces in the Iranian city of *Maku*", and the province that Maku is then said to be in. */
function isOfOffice(scene: Scene, { from, to, place: id }: Name): boolean {
  const { tokens, toponymAt, place } = scene;
  if (isDated(scene, to)) return false;
  let inner = place(id);
  for (let at = from - 1; at >= Math.max(0, from - 2 * REACH); at--) {
    const { lower, pos } = tokens[at]!;
    if (OFFICE.test(lower))
      return /^(of|for)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower !== 'staff';
    const around = toponymAt[at];
    const part = around && place(around.place);
    const holds = part && part !== inner && part.kind === 'city' && inner.kind !== 'city';
    if (holds) inner = part;
    else if (around ? around.role !== 'demonym' && part !== inner : !/^(ADP|DET|ADJ|NOUN|PROPN)$/.test(pos))
      return false;
  }
  return false;
}

/** "two days after a blast in *Zabol*", "struck *Zabol* two days after a blast": the time between tells that it is another event. */
function isOfOtherTime({ tokens }: Scene, trigger: Trigger, { from, to }: Name): boolean {
  for (let at = to + 1; trigger.rule.type === 'incident' && at < trigger.head; at++)
    if (
      /^(after|before|since|following)$/.test(tokens[at]!.lower) &&
      /^(days?|weeks?|months?|years?)$/.test(tokens[at - 1]!.lower)
    )
      return true;
  for (let at = from - 1; at > trigger.head; at--)
    if (/^(after|before|since|following)$/.test(tokens[at]!.lower))
      return TIME_UNIT.test(tokens[at - 1]!.lower);
  return false;
}

/** "shot down drones *during an attack on* western *Ukraine*": where the other attack was. */
function isOfOtherAttack({ tokens, toponymAt }: Scene, { head }: Trigger, { from }: Name): boolean {
  let at = from - 1;
  while (at > 0 && (toponymAt[at] || /^(DET|ADJ)$/.test(tokens[at]!.pos))) at--;
  if (!/^(on|against)$/.test(tokens[at]?.lower ?? '') || at - 1 <= head) return false;
  if (!/^(attack|strike|raid|assault|offensive|bombardment)s?$/.test(tokens[at - 1]!.lower)) return false;
  return tokens.slice(Math.max(head + 1, at - 5), at - 1).some(({ lower }) => /^(during|amid)$/.test(lower));
}
