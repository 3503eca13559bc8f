import type { Draft } from '../events/draft.ts';
import type { EventMention, Party } from '../events/mention.ts';
import { toMention } from '../events/to-mention.ts';
import type { Article } from '../types.ts';
import { combine } from './combine.ts';
import { compareDates, comparePlaces, differentPersons, sharedParties, type Places } from './compatible.ts';
import { inherit } from './inherit.ts';

/** Tellings of one event, in the order of the text. */
export interface Chain {
  drafts: Draft[];
  mention: EventMention;
}

/** Joins the tellings of one article to events: "his trip", "the visit", "his arrival" are one. */
export function resolveWithin(drafts: Draft[], article: Article, places: Places): EventMention[] {
  const chains: Chain[] = [];
  for (const draft of withoutContent(drafts)) {
    const mention = toMention(draft, article);
    const chain = chains.findLast((known) => joins(known, draft, mention, places));
    if (chain) {
      chain.drafts.push(draft);
      chain.mention = combine([chain.mention, mention], places);
    } else if (!draft.anaphoric) chains.push({ drafts: [draft], mention });
  }
  return inherit(chains, article).map(({ mention }) => mention);
}

/** "visited Tehran, *meeting with* …" tells what the visit was for; it is no event beside it. */
function withoutContent(drafts: Draft[]): Draft[] {
  return drafts.filter((draft) => {
    const { clauses } = draft.scene;
    const clause = clauses[draft.trigger.clause]!;
    const content = draft.rule.type === 'talks' && clause.link === 'participle';
    const visit = drafts.find(
      ({ scene, rule, trigger }) =>
        scene === draft.scene && rule.type === 'visit' && trigger.clause === clause.parent,
    );
    if (!content || !visit || draft.time?.start !== visit.time?.start) return true;
    const met = draft.roles.filter(({ role }) => role === 'counterpart');
    visit.roles.push(...met);
    return false;
  });
}

function joins(chain: Chain, draft: Draft, mention: EventMention, places: Places): boolean {
  const known = chain.mention;
  if (known.type !== mention.type) return false;
  if (draft.rule.anaphoric) return true;
  const dates = compareDates(known, mention);
  const site = comparePlaces(known, mention, places);
  if (dates === 'contradicts' || site === 'contradicts') return false;
  if (differentPersons(known.actors, mention.actors)) return false;
  const last = chain.drafts.at(-1)!;
  if (last.scene === draft.scene) return dates !== 'open' || known.date === null || mention.date === null;
  if (draft.earlier && mention.date === null)
    return known.date !== null && chain.drafts.some(({ earlier }) => earlier);
  const shared = sharedParties(known.actors, mention.actors);
  const anonymous = mention.actors.length === 0 || known.actors.length === 0;
  if (draft.definite && (shared > 0 || anonymous)) return true;
  const near = draft.scene.sentence.paragraph - last.scene.sentence.paragraph <= 1;
  switch (mention.type) {
    case 'visit':
      return sameTraveller(known.actors, mention.actors) && (site !== 'open' || dates !== 'open');
    case 'crossing':
      return site === 'same' && known.outcome === mention.outcome;
    case 'incident':
      return site !== 'open'
        ? shared > 0 || anonymous || dates !== 'open'
        : near && (shared > 0 || anonymous);
    default:
      return shared >= 2 && (dates !== 'open' || near || site === 'same');
  }
}

function sameTraveller(a: Party[], b: Party[]): boolean {
  const agents = (parties: Party[]) => parties.filter(({ role }) => role === 'agent');
  return sharedParties(agents(a), agents(b)) > 0;
}
