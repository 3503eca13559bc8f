import type { Draft } from '../events/draft.ts';
import type { EventMention } from '../events/mention.ts';
import type { Place } from '../types.ts';
import { AGREE } from './agree.ts';
import { keptApart } from './apart.ts';
import type { Chain } from './chain.ts';
import { comparePlaces, holds, type Places, type Relation } from './compatible.ts';
import { compareNumbers } from './numbered.ts';
import { isReceptionOf } from './reception.ts';
import { otherAgents } from './sides.ts';
import { sharesSentence, speaksOf } from './spoken-of.ts';
import { areClose, compareTold } from './told-dates.ts';

/** Whether a telling is of the event of a chain: nothing contradicts, and it has no day of its own or enough agrees. */
export function joins(chain: Chain, draft: Draft, mention: EventMention, places: Places): boolean {
  const known = chain.mention;
  const last = chain.drafts.at(-1)!;
  if (known.type !== mention.type) return false;
  if (draft.rule.anaphoric) return true;
  if (draft.another && !sharesSentence(last, draft)) return false;
  const number = compareNumbers(chain, draft);
  if (number === 'contradicts') return false;
  if (isReceptionOf(chain, draft, mention, places)) return true;
  const dates = compareTold(known, mention, { definite: draft.definite, detail: isDetail(last, draft) });
  if (number === 'same') return dates !== 'contradicts' || areClose(known, mention);
  if (dates === 'contradicts') return false;
  if (draft.predicate) return true;
  const site = compareSites(known, mention, places);
  const elsewhere = site === 'contradicts';
  if (elsewhere && (!speaksOf(draft, last, dates) || otherAgents(known.actors, mention.actors))) return false;
  if (keptApart(chain, draft, mention)) return false;
  if (last.scene === draft.scene) return dates !== 'open' || known.date === null || mention.date === null;
  const undatedEarlier = draft.earlier && mention.date === null;
  if (undatedEarlier || (draft.earlier && dates === 'open'))
    return chain.drafts.some(({ earlier }) => earlier) && dates !== 'open';
  return AGREE[mention.type]({
    known,
    mention,
    dates,
    site: elsewhere ? 'fits' : site,
    definite: draft.definite,
    near: isNear(last, draft),
    inside: isInside(known, mention, places),
  });
}

/** Sentences of one paragraph over which a telling goes on: some articles come without their paragraphs. */
const SENTENCES = 8;

/** In the same paragraph or the next, and not far down in a long one. */
function isNear({ scene: { sentence: before } }: Draft, { scene: { sentence } }: Draft): boolean {
  return sentence.paragraph - before.paragraph <= 1 && sentence.index - before.index <= SENTENCES;
}

/** Told right behind the last telling, with its day behind the verb: "*On Monday* gunmen …" goes on to something else. */
function isDetail(last: Draft, { scene, trigger, time, another, earlier }: Draft): boolean {
  const near = scene.sentence.paragraph - last.scene.sentence.paragraph <= 1;
  const behind = time !== null && time.start > scene.tokens[trigger.head]!.start;
  return near && behind && !another && !earlier && scene !== last.scene;
}

/** As `comparePlaces`; but what is shut in a country may be its border. */
function compareSites(known: EventMention, mention: EventMention, places: Places): Relation {
  const site = comparePlaces(known, mention, places);
  if (site !== 'contradicts' || mention.type !== 'crossing') return site;
  const [first, second] = [places(known.place!.id), places(mention.place!.id)];
  const shared = first.countries?.some((country) => second.countries?.includes(country)) ?? false;
  if (isGateOf(first, second) || isGateOf(second, first)) return 'fits';
  const border = first.kind === 'border' || second.kind === 'border';
  return shared && border && (first.kind === 'country' || second.kind === 'country') ? 'fits' : site;
}

/** Whether a telling's place lies in the known one, or is only a country. */
function isInside(known: EventMention, { place }: EventMention, places: Places): boolean {
  if (!place) return false;
  return (
    places(place.id).kind === 'country' || (known.place !== null && holds(known.place.id, place.id, places))
  );
}

/** Degrees from a crossing to the town that it is called by. */
const AT_TOWN = 0.3;

/** "the Friendship Gate" is at Chaman. */
function isGateOf(site: Place, town: Place): boolean {
  if (site.kind !== 'site' || town.kind !== 'city' || !site.point || !town.point) return false;
  return Math.hypot(site.point[0] - town.point[0], site.point[1] - town.point[1]) < AT_TOWN;
}
