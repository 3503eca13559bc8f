import { noteBorrowed } from './borrowed.ts';
import type { Chain } from './chain.ts';
import type { Draft } from '../events/draft.ts';
import type { EventMention, MentionDate, Party } from '../events/mention.ts';
import { sharedParties, spanOf } from './compatible.ts';
import { agents, sharedCountries } from './sides.ts';

/** Sentences over which a day is carried on: to a further meeting, and to a paper that was signed there. */
const REACH = 3;

/**
 * "He *also* met the president", "They *later* signed a memorandum": a meeting or a paper without a day of its own,
 * told next to another of the same people, takes that one's day, and its place if it has none.
 */
export function fromBefore(later: Chain, chains: Chain[]): void {
  const { mention, drafts } = later;
  const first = drafts[0]!;
  if (mention.date !== null || !/^(talks|agreement|visit)$/.test(mention.type)) return;
  const goesOn = first.further || (mention.type === 'agreement' && !first.definite);
  if (!goesOn || first.reality.status !== 'happened') return;
  const at = first.scene.sentence.index;
  const giver = chains.findLast(
    (chain) =>
      chain.mention !== mention &&
      /^(visit|talks|agreement)$/.test(chain.mention.type) &&
      isDated(chain.mention) &&
      isShared(chain.mention, mention) &&
      chain.drafts.some(({ scene, reality }) => {
        const apart = at - scene.sentence.index;
        return apart >= 0 && apart <= REACH && reality.status !== 'planned';
      }),
  );
  if (!giver) return;
  const before = giver.mention;
  mention.date = inferredDate(before);
  noteBorrowed(later, giver, 'date');
  if ((mention.type === 'talks' || isSignedThere(first)) && !mention.place && before.place) {
    mention.place = { ...before.place, basis: 'inherited' };
    noteBorrowed(later, giver, 'place');
  }
}

/** A day or a weekday is told, and not only that of the report. */
function isDated({ date }: EventMention): boolean {
  return date !== null && (date.edtf !== null || date.weekday !== null) && date.basis !== 'inferred';
}

/** "signed *during the visit*", "agreed *at the meeting*": where that was. */
function isSignedThere({ scene: { tokens } }: Draft): boolean {
  return tokens.some(
    ({ lower }, at) =>
      /^(visit|trip|meeting|talks|session|summit)$/.test(lower) &&
      /^(the|his|her|their)$/.test(tokens[at - 1]?.lower ?? '') &&
      /^(during|at|of|after|following|in)$/.test(tokens[at - 2]?.lower ?? ''),
  );
}

/** The day of an event for what belongs to it; of a visit all its days. */
export function inferredDate(event: EventMention): MentionDate {
  const date = event.date!;
  const [first, last] = spanOf(event) ?? [date.first, date.last];
  const edtf = first !== null && event.days !== null && first !== last ? `${first}/${last}` : date.edtf;
  return { ...date, edtf, first, last, basis: 'inferred' };
}

/** The same people, or for a paper the states that they stand for. */
function isShared(before: EventMention, { type, actors }: EventMention): boolean {
  if (type === 'visit') return sharedParties(agents(before.actors), agents(actors)) > 0;
  if (type === 'agreement' && namesOtherStates(before.actors, actors)) return false;
  const states = type === 'agreement' ? sharedCountries(before.actors, actors) : 0;
  return states > 1 || sharedParties(before.actors, actors) > 0;
}

/** A paper of Kenya and Uganda is not of the day on which an Omani delegation was in Kenya. */
function namesOtherStates(before: Party[], actors: Party[]): boolean {
  const known = new Set(before.flatMap(({ country }) => country ?? []));
  return known.size > 1 && actors.some(({ country }) => country !== null && !known.has(country));
}
