import { opens } from '../events/crossings/crossing-outcomes.ts';
import type { Draft } from '../events/draft.ts';
import type { EventMention, Party } from '../events/mention.ts';
import type { RoleFiller } from '../events/parties/roles.ts';
import { parseIso } from '../temporal/calendar.ts';
import type { Chain } from './chain.ts';
import { differentPersons, nobodyInBoth, sharedParties } from './compatible.ts';
import { isRemoteDraft } from './remote.ts';
import { agents, differentSides, meetsOthers, otherPeople, strikesBack } from './sides.ts';

/** Whether a telling names others than the chain does, so that they cannot be one event whatever else agrees. */
export function keptApart(chain: Chain, draft: Draft, mention: EventMention): boolean {
  const known = chain.mention;
  if (isOlder(known, draft, mention) || hasOtherFate(chain, draft, mention)) return true;
  if (differentPersons(known.actors, mention.actors)) return true;
  if (isPastBesidePlan(known, draft, mention)) return true;
  if (mention.type === 'visit') return isFurtherPlace(known, draft, mention);
  if (mention.type === 'talks')
    return (
      isOtherPlan(known, draft, mention) ||
      isOtherMeans(chain, draft) ||
      differentSides(known.actors, mention.actors) ||
      (!draft.definite && otherPeople(known.actors, mention.actors)) ||
      (goesOnTo(draft) && meetsOthers(known.actors, mention.actors))
    );
  if (mention.type === 'crossing')
    return opens(known.outcome) !== opens(mention.outcome) || isOtherOpening(known, mention);
  if (mention.type !== 'incident') return false;
  if (isOfUnknownDay(chain, draft, mention) || isAfterUnknownDay(chain, draft, mention)) return true;
  if (nobodyInBoth(namedGroups(known), namedGroups(mention))) return true;
  if (draft.rule.answers && !chain.drafts.some(({ rule }) => rule.answers) && !sharesAgent(known, mention))
    return true;
  // whoever takes part in a clash is no second striker
  const striking = chain.drafts.filter(({ rule }) => rule.frame !== 'joint').flatMap(({ roles }) => roles);
  return (
    draft.rule.frame !== 'joint' &&
    !isOfTheDeed(chain, draft) &&
    strikesBack(striking.map(toParty), mention.actors)
  );
}

/** "The summit *was postponed* after a phone call": one sentence calls off the one and not the other. */
function hasOtherFate(
  { mention: known, drafts }: Chain,
  { scene }: Draft,
  { status }: EventMention,
): boolean {
  return drafts.at(-1)!.scene === scene && (known.status === 'denied') !== (status === 'denied');
}

/** "visited Iran … He *also visited Mashhad*": a town beside the journey told. */
function isFurtherPlace(known: EventMention, { further, rule }: Draft, { place }: EventMention): boolean {
  return further && rule.pos === 'VERB' && place !== null && place.id !== known.place?.id;
}

/** A call beside a meeting; but "held *a call in which they discussed*" is one. */
function isOtherMeans({ drafts }: Chain, draft: Draft): boolean {
  if (draft.definite || drafts.at(-1)!.scene === draft.scene) return false;
  return drafts.some(isRemoteDraft) !== isRemoteDraft(draft);
}

/** "He *also* met the premier": a meeting beside the one told. */
function goesOnTo({ further, reality }: Draft): boolean {
  return further && reality.status === 'happened';
}

/** "Hamas", and not "gunmen". */
function namedGroups({ actors }: EventMention): Party[] {
  return agents(actors).filter(({ kind, name }) => kind === 'group' && /^\p{Lu}/u.test(name));
}

/** "killed ten in *an operation* with Iraqi troops *that targeted* their leaders": what the operation itself did. */
function isOfTheDeed({ drafts }: Chain, { scene, trigger }: Draft): boolean {
  const { tokens, clauses } = scene;
  const { first, link } = clauses[trigger.clause]!;
  if (drafts.at(-1)!.scene !== scene || link !== 'relative' || tokens[first]!.lower !== 'that') return false;
  return tokens.slice(Math.max(0, first - 8), first).some(({ lower }) => DEED.test(lower));
}

const DEED = /^(operation|attack|raid|strike|airstrike|assault|bombing|ambush|offensive)s?$/;

function toParty({ actor, role }: RoleFiller): Party {
  return { ...actor, role };
}

/** Whether somebody acts in both: who strikes back did not strike first. */
function sharesAgent(known: EventMention, mention: EventMention): boolean {
  return sharedParties(agents(known.actors), agents(mention.actors)) > 0;
}

/** Days after which an event is no news any more. */
const NEWS = 31;

/** Rows for time counted from a day that nobody may have told. */
const UNCOUNTED = /^(later|earlier|last month)$/;

/** "Last year", "two days later", where nothing says when that was: not the event of a known day told elsewhere. */
function isOfUnknownDay({ drafts }: Chain, { time, definite }: Draft, { date }: EventMention): boolean {
  const dated = drafts.some(({ time: told }) => told !== null && told !== time && told.edtf !== null);
  return !definite && date === null && dated && time !== null && UNCOUNTED.test(time.rule);
}

/** "Last week guards broke up a cell. *Back in April* they …", where nothing says when last week was. */
function isAfterUnknownDay(
  { mention: known, drafts }: Chain,
  { definite }: Draft,
  { date }: EventMention,
): boolean {
  const unknown = drafts.some(({ time }) => time !== null && time.edtf === null && UNCOUNTED.test(time.rule));
  return unknown && !definite && known.date === null && /^(\d{4}|XXXX)(-\d\d)?$/.test(date?.edtf ?? '');
}

/** Days after which a week, a month or a year that is over is no news any more. */
const NEWS_OF_A_PERIOD = 7;

/** What has no day of its own is the news; "*in 2021* a farmer was killed there", "*last month* the gate was shut" is older. */
function isOlder(known: EventMention, { definite }: Draft, mention: EventMention): boolean {
  const { date, reported, type, actors } = mention;
  // "He spoke of *the 2006 killing* of an editor"
  const meant = definite && (type !== 'incident' || sharedParties(known.actors, actors) > 0);
  if (meant || known.date !== null || !date?.first) return false;
  if (reported === null) return /^\d{4}$/.test(date.edtf ?? '');
  const day = date.first === date.last;
  return parseIso(reported)! - parseIso(date.last ?? date.first)! > (day ? NEWS : NEWS_OF_A_PERIOD);
}

/** "She will visit Kabul. She *visited it in May*": what has happened is not what is still to come. */
function isPastBesidePlan(
  { type, status, date: known }: EventMention,
  { definite, reality }: Draft,
  { date }: EventMention,
): boolean {
  if (!/^(talks|visit)$/.test(type) || definite || known !== null || date === null) return false;
  return status === 'planned' && reality.status === 'happened';
}

/** "Three more gates *will be opened*. That at Gabd *has been open* since July": two openings. */
function isOtherOpening({ status: known, outcome }: EventMention, { status }: EventMention): boolean {
  return opens(outcome) && [known, status].includes('planned') && [known, status].includes('happened');
}

/** "They *will meet* again in Kabul": not the meeting that has been told. */
function isOtherPlan(known: EventMention, { definite, reality }: Draft, { date }: EventMention): boolean {
  const planned = reality.status === 'planned' && reality.rule !== 'purpose';
  return planned && !definite && date === null && known.status === 'happened';
}
