import { foldName } from '../actors/names.ts';
import type { EventMention } from '../events/mention.ts';
import { combine } from './combine.ts';
import type { Places } from './compatible.ts';
import { conflictsOf } from './conflicts.ts';
import { compareText, distinction } from './order.ts';
import { sameEvent } from './same-event.ts';
import { timeKeys } from './time-keys.ts';
import { resolveWeekdays } from './weekdays.ts';
import type { Conflict } from '../types.ts';

/** One event with all that the articles say of it. */
export interface MergedEvent {
  mention: EventMention;
  conflicts: Conflict[];
}

/**
 * Merges the mentions of any number of articles to events. The result depends on the set of mentions only, not on
 * their order or on how they were split into parts.
 */
export function resolveAcross(mentions: EventMention[], places: Places): MergedEvent[] {
  const sorted = mentions
    .map((mention) => ({ mention, key: sortKey(mention) }))
    .sort((a, b) => compareText(a.key, b.key));
  const joined = cluster(
    sorted.map(({ mention }) => mention),
    places,
  );
  return resolveWeekdays(joined).map((members) => ({
    mention: combine(members, places),
    conflicts: conflictsOf(members),
  }));
}

/** Precise mentions first, so that a vague one joins what is known instead of bridging two events. */
function sortKey(mention: EventMention): string {
  const { date, place, article, sources, type } = mention;
  const vagueness =
    date?.first && date.last
      ? date.first === date.last
        ? 0
        : date.first.slice(0, 7) === date.last.slice(0, 7)
          ? 1
          : 2
      : 3;
  const start = String(sources[0]!.start).padStart(9, '0');
  return [type, vagueness, date?.first ?? '', place ? 0 : 1, article, start, distinction(mention)].join(
    '\u0000',
  );
}

/** Joins each mention to the first cluster all of whose members it fits. */
function cluster(sorted: EventMention[], places: Places): EventMention[][] {
  const clusters: EventMention[][] = [];
  const byKey = new Map<string, Set<number>>();
  for (const mention of sorted) {
    const { own, sought } = timeKeys(mention);
    const parties = blockingKeys(mention);
    const found = new Set<number>();
    for (const party of parties)
      for (const time of sought) byKey.get(`${party} ${time}`)?.forEach((at) => found.add(at));
    const candidates = [...found].sort((a, b) => a - b);
    const fits = (at: number) =>
      clusters[at]!.every(
        (member) => member.article !== mention.article && sameEvent(member, mention, places),
      );
    const fitting = candidates.find(fits);
    const alone =
      fitting === undefined || (mention.date === null && candidates.some((at) => at !== fitting && fits(at)));
    const at = alone ? clusters.push([]) - 1 : fitting;
    clusters[at]!.push(mention);
    for (const party of parties) for (const time of own) register(`${party} ${time}`, at);
  }
  return clusters;

  function register(key: string, at: number) {
    const known = byKey.get(key);
    if (known) known.add(at);
    else byKey.set(key, new Set([at]));
  }
}

/** Folded letters at the end of a name that all its spellings share, however the surname is divided. */
const SURNAME_END = 4;

/** Two mentions can be one event only if they share one of these: a party or a place. */
function blockingKeys({ type, actors, place }: EventMention): string[] {
  const keys = actors.flatMap(({ name, kind, country }) => [
    ...(country ? [`${type} ${country}`] : []),
    `${type} ${kind === 'person' ? foldName(name).slice(-SURNAME_END) : name}`,
  ]);
  if (place) keys.push(`${type} ${place.id}`);
  return [...new Set(keys)];
}
