import { isBeside } from '../events/beside.ts';
import type { Draft } from '../events/draft.ts';
import type { EventMention } from '../events/mention.ts';
import { daysCovered } from '../temporal/calendar.ts';
import type { EventType } from '../types.ts';
import type { Chain } from './chain.ts';
import { comparePlaces, differentPersons, sharedParties, type Places, type Relation } from './compatible.ts';
import { opens } from './outcome.ts';
import {
  agents,
  differentSides,
  namesOthers,
  otherAgents,
  sameTraveller,
  sharedCountries,
  strikesBack,
} from './sides.ts';
import { compareTold } from './told-dates.ts';

/** Whether a telling is of the event of a chain: nothing contradicts, and it has no day of its own or enough agrees. */
export function joins(chain: Chain, draft: Draft, mention: EventMention, places: Places): boolean {
  const known = chain.mention;
  const last = chain.drafts.at(-1)!;
  if (known.type !== mention.type) return false;
  if (draft.rule.anaphoric) return true;
  if (draft.another) return false;
  const dates = compareTold(known, mention, draft.definite);
  if (draft.predicate) return dates !== 'contradicts';
  const site = comparePlaces(known, mention, places);
  if (dates === 'contradicts') return false;
  if (site === 'contradicts' && (!speaksOf(draft, last, dates) || otherAgents(known.actors, mention.actors)))
    return false;
  if (differentPersons(known.actors, mention.actors)) return false;
  if (mention.type === 'talks' && differentSides(known.actors, mention.actors)) return false;
  if (mention.type === 'incident' && strikesBack(known.actors, mention.actors)) return false;
  if (last.scene === draft.scene) return dates !== 'open' || known.date === null || mention.date === null;
  const undatedEarlier = draft.earlier && mention.date === null;
  if (undatedEarlier || (draft.earlier && dates === 'open'))
    return chain.drafts.some(({ earlier }) => earlier) && dates !== 'open';
  return AGREE[mention.type]({
    known,
    mention,
    dates,
    site: site === 'contradicts' ? 'open' : site,
    definite: draft.definite,
    near: nearby(last, draft),
  });
}

interface Comparison {
  known: EventMention;
  mention: EventMention;
  dates: Relation;
  site: Relation;
  definite: boolean;
  /** In the same paragraph or the next. */
  near: boolean;
}

/** What must agree beyond the type, for each type. */
const AGREE: Record<EventType, (comparison: Comparison) => boolean> = {
  visit: ({ known, mention, dates, site, definite }) =>
    (sameTraveller(known.actors, mention.actors) &&
      (site !== 'open' || dates !== 'open' || definite || isBare(known) || isBare(mention))) ||
    (definite && agents(mention.actors).length === 0),
  talks: ({ known, mention, dates, site, definite, near }) => {
    const shared = Math.max(
      sharedParties(known.actors, mention.actors),
      sharedCountries(known.actors, mention.actors),
    );
    const anonymous = mention.actors.length === 0 || known.actors.length === 0;
    if (dates === 'open' && mention.date === null)
      return (
        (definite && (shared > 0 || anonymous)) ||
        shared >= 2 ||
        (near && shared > 0 && !namesOthers(known.actors, mention.actors))
      );
    return shared >= 2 || (shared > 0 && site === 'same') || (definite && anonymous);
  },
  agreement: ({ known, mention, dates, definite, near }) => {
    const shared = sharedParties(known.actors, mention.actors);
    const anonymous = mention.actors.length === 0 || known.actors.length === 0;
    return (
      (definite && (near || shared > 0 || anonymous)) ||
      shared >= 2 ||
      ((near || dates !== 'open') && (shared > 0 || anonymous))
    );
  },
  exercise: ({ known, mention, dates, definite, near }) => {
    const shared = sharedParties(known.actors, mention.actors);
    const anonymous = mention.actors.length === 0 || known.actors.length === 0;
    if (!definite && !anonymous && shared === 0 && sharedCountries(known.actors, mention.actors) === 0)
      return false;
    return (
      definite || (shared > 0 && (dates !== 'open' || near || mention.date === null)) || (near && anonymous)
    );
  },
  incident: ({ known, mention, dates, site, definite, near }) => {
    if (mention.date === null || known.date === null)
      return site !== 'open' || known.place === null || mention.place === null;
    // "Earlier this year guards were killed": not the attack of Monday.
    if (dates === 'fits' && !definite && isPeriod(known) !== isPeriod(mention)) return false;
    return (
      dates === 'same' ||
      site !== 'open' ||
      (definite && near) ||
      sharedParties(known.actors, mention.actors) > 0
    );
  },
  crossing: ({ known, mention, dates, site, near }) =>
    opens(known.outcome) === opens(mention.outcome) &&
    (site === 'same' ||
      (site !== 'open' && dates !== 'open') ||
      mention.place === null ||
      (known.place === null && near)),
};

/** Paragraphs over which "the meeting" may reach back. */
const DISTANCE = 4;

/**
 * "*The* clash comes two days after talks in Muscat": the noun alone says which event is meant; the place is that of
 * something else, unless it stands right behind the noun ("the clash in Muscat").
 */
function speaksOf(draft: Draft, last: Draft, dates: Relation): boolean {
  const { definite, time, placing, scene, rule } = draft;
  const dated = time !== null && dates !== 'same';
  const far = scene.sentence.paragraph - last.scene.sentence.paragraph > DISTANCE;
  if (!definite || dated || far || rule.type === 'visit') return false;
  return !placing?.toponym || placing.toponym.start < draft.words.end || !isBeside(draft);
}

/** Dated by a month or more. */
function isPeriod({ date }: EventMention): boolean {
  return date?.first != null && date.last !== null && daysCovered(date) >= 28;
}

function isBare({ date, place }: EventMention): boolean {
  return date === null && place === null;
}

function nearby(last: Draft, draft: Draft): boolean {
  return draft.scene.sentence.paragraph - last.scene.sentence.paragraph <= 1;
}
