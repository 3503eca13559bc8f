import { isNamedBarrier } from '../events/crossings/barrier-name.ts';
import type { Draft } from '../events/draft.ts';
import type { EventMention } from '../events/mention.ts';
import { namesUnknownPlace } from '../events/unknown-place.ts';
import { toMention } from '../events/to-mention.ts';
import type { Article } from '../types.ts';
import { antecedentOf } from './antecedent.ts';
import { combine, combineSources } from './combine.ts';
import type { Chain } from './chain.ts';
import { comparePlaces, type Places } from './compatible.ts';
import { furtherParties } from './further-parties.ts';
import { inherit } from './inherit.ts';
import { own } from './own.ts';

/** Number of the last paragraph that counts as an article's opening, from 0. */
const LEAD_PARAGRAPHS = 2;

/** Joins the tellings of one article to events: "his trip", "the visit", "his arrival" are one. */
export function resolveWithin(drafts: Draft[], article: Article, places: Places): EventMention[] {
  const chains: Chain[] = [];
  for (const draft of withoutContent(drafts)) {
    const mention = toMention(draft, article);
    const chain = antecedentOf(chains, draft, mention, places);
    if (chain) {
      chain.drafts.push(draft);
      chain.sources.push(...mention.sources);
      const apart = comparePlaces(chain.mention, mention, places) === 'contradicts';
      const told = { ...own(draft, mention), actors: furtherParties(chain, draft, mention), sources: [] };
      chain.mention = combine([chain.mention, apart ? { ...told, place: null } : told], places);
    } else if (draft.anaphoric && mention.type === 'crossing') {
      const known = chains.findLast((before) => before.mention.type === 'crossing');
      if (known) chains.push(opened(draft, sameBarrier(mention, known.mention)));
    } else if (!draft.anaphoric || mention.type === 'talks')
      chains.push(opened(draft, spokenOfBefore(chains, draft, mention)));
  }
  return inherit(chains.filter(isTold), article, places)
    .filter(isNews)
    .map(({ mention, sources }) => ({ ...mention, sources: combineSources(sources) }));
}

function opened(draft: Draft, mention: EventMention): Chain {
  return { drafts: [draft], mention, sources: [...mention.sources] };
}

/** "The meeting" alone tells of none; several such may, if they say when and where, or when and between whom. */
function isTold({ mention, drafts }: Chain): boolean {
  if (mention.type !== 'talks' || drafts.some(({ anaphoric }) => !anaphoric)) return true;
  return drafts.length > 1 && mention.date !== null && (mention.place !== null || mention.actors.length > 1);
}

/** An event with neither day nor place counts only when the article opens with it and says who; “the 2001 attacks” are background. */
function isNews({ mention, drafts }: Chain): boolean {
  if (mention.place !== null || drafts.some(isNamedBarrier)) return true;
  const timed = drafts.some(({ time, fromReport }) => time !== null && !fromReport); // "late last night", of an unknown day
  if (mention.date !== null || (mention.type === 'incident' && timed))
    return mention.type !== 'incident' || mention.actors.length > 0 || drafts.some(namesUnknownPlace);
  const lead = drafts.some(({ scene, another }) => another || scene.sentence.paragraph <= LEAD_PARAGRAPHS);
  const named = mention.actors.some(
    ({ kind, country }) => kind === 'state' || country !== null || kind === 'group',
  );
  return lead && named;
}

/** Paragraphs over which "trade will resume" goes on about the crossing told of. */
const REACH = 3;

/** "Pedestrians will be let through on Friday": without a word of where, the crossing told of just before. */
function spokenOfBefore(chains: Chain[], draft: Draft, mention: EventMention): EventMention {
  if (mention.type !== 'crossing' || mention.place !== null || mention.actors.length > 0) return mention;
  const known = chains.findLast((before) => before.mention.type === 'crossing');
  const near =
    known && draft.scene.sentence.paragraph - known.drafts.at(-1)!.scene.sentence.paragraph <= REACH;
  return near ? sameBarrier(mention, known.mention) : mention;
}

/** "It had been shut on 6 September": the place and sides of the crossing spoken of. */
function sameBarrier(mention: EventMention, known: EventMention): EventMention {
  return { ...mention, place: known.place && { ...known.place, basis: 'inherited' }, actors: known.actors };
}

/** "visited Tehran, *meeting with* …" tells what the visit was for; it is no event beside it. */
function withoutContent(drafts: Draft[]): Draft[] {
  return drafts.filter((draft) => {
    const { clauses } = draft.scene;
    const clause = clauses[draft.trigger.clause]!;
    if (draft.rule.type !== 'talks' || clause.link !== 'participle') return true;
    const visit = drafts.find(
      ({ scene, rule, trigger }) =>
        scene === draft.scene && rule.type === 'visit' && trigger.clause === clause.parent,
    );
    if (!visit || draft.time?.start !== visit.time?.start) return true;
    const met = draft.roles.filter(({ role }) => role === 'counterpart');
    visit.roles.push(...met);
    return false;
  });
}
