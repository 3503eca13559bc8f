import { daysCovered } from '../temporal/calendar.ts';
import type { EventMention } from '../events/mention.ts';
import type { EventType } from '../types.ts';
import { sharedParties, type Relation } from './compatible.ts';
import {
  agents,
  areStrangers,
  areNamed,
  namesOthers,
  otherStates,
  sameTraveller,
  sharedCountries,
  unnamedTraveller,
} from './sides.ts';

/** Two tellings of one type between which nothing contradicts. */
export interface Comparison {
  known: EventMention;
  mention: EventMention;
  dates: Relation;
  site: Relation;
  definite: boolean;
  /** In the same paragraph or the next. */
  near: boolean;
  /** The place of the new telling lies in the known one, or is only a country. */
  inside: boolean;
}

/** What must agree beyond the type for two tellings in one article to be one event, for each type. */
export const AGREE: Record<EventType, (comparison: Comparison) => boolean> = {
  visit: ({ known, mention, dates, site, definite }) =>
    (sameTraveller(known.actors, mention.actors) &&
      (site !== 'open' || dates !== 'open' || definite || isBare(known) || isBare(mention))) ||
    ((site === 'same' || (site === 'fits' && dates !== 'open')) &&
      unnamedTraveller(known.actors, mention.actors)) ||
    (definite && agents(mention.actors).length === 0),
  talks: ({ known, mention, dates, site, definite, near }) => {
    const shared = Math.max(
      sharedParties(known.actors, mention.actors),
      sharedCountries(known.actors, mention.actors),
    );
    const anonymous = mention.actors.length === 0 || known.actors.length === 0;
    if (near && known.status === mention.status && areNamed(known.actors, mention.actors)) return true;
    // both dated and yet open: one day is only that of the report
    if (dates === 'open' && (mention.date === null || (known.date !== null && known.status !== 'planned')))
      return (
        (definite && (shared > 0 || anonymous)) ||
        shared >= 2 ||
        (near &&
          shared > 0 &&
          !namesOthers(known.actors, mention.actors) &&
          !otherStates(known.actors, mention.actors))
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
      return (
        site !== 'open' ||
        definite ||
        (near && !isOfStrangers(known, mention)) ||
        isNameless(mention) ||
        mention.status === 'denied' ||
        sharedParties(known.actors, mention.actors) > 0
      );
    // "Earlier this year guards were killed": not the attack of Monday.
    if (dates === 'fits' && !definite && isPeriod(known) !== isPeriod(mention)) return false;
    return (
      dates === 'same' ||
      site !== 'open' ||
      (dates === 'open' && near) || // the lead is dated by its report only
      (definite && (near || isNameless(mention))) ||
      sharedParties(known.actors, mention.actors) > 0
    );
  },
  crossing: ({ known, mention, dates, site, near, inside }) =>
    site === 'same' ||
    (site !== 'open' && (dates !== 'open' || (near && inside))) ||
    mention.place === null ||
    (known.place === null && near),
};

/** "A blast hit six soldiers. Hamas fired at a march *in Sidon*": of others, and with a day or place of its own. */
function isOfStrangers(known: EventMention, { date, place, actors }: EventMention): boolean {
  return (date !== null || place !== null) && areStrangers(known.actors, actors);
}

/** Dated by a week or more. */
function isPeriod({ date }: EventMention): boolean {
  return date?.first != null && date.last !== null && daysCovered(date) >= 7;
}

/** "The clash took place on Saturday" */
function isNameless({ actors, place }: EventMention): boolean {
  return actors.length === 0 && place === null;
}

function isBare({ date, place }: EventMention): boolean {
  return date === null && place === null;
}
