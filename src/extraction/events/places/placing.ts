import type { Toponym } from '../../types.ts';
import type { RoleFiller } from '../parties/roles.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { borderOfParties } from './border.ts';
import { namedCapital } from './capital.ts';
import { findDestination, namedDestination } from './destination.ts';
import { landReached, seatVisited } from './seat.ts';
import { findHost } from './hosting.ts';
import { landOf } from './land-of.ts';
import { ownLand } from './own-land.ts';
import { landOfPolice } from './police.ts';
import { findSite } from './site.ts';
import { placeOfCountry, type Placing } from './types.ts';

/** The place of a trigger by the words of its sentence; null when they give none. */
export function findPlacing(scene: Scene, trigger: Trigger, roles: RoleFiller[]): Placing | null {
  const { frame } = trigger.rule;
  if (isRemote(scene, trigger)) return null;
  const travel = /^(traveller|reception|sending)$/.test(frame);
  const stated = travel ? findDestination(scene, trigger) : findSite(scene, trigger);
  const land = travel ? null : landOf(scene, trigger);
  if (land && stated && stated.from < trigger.head) return land; // "after raids near Kayes met in the Malian town of X"
  const wide = stated && /^(country|region)$/.test(scene.place(stated.place).kind);
  const host = frame === 'traveller' || (stated && !wide) ? null : findHost(scene, trigger);
  // "Muscat hosted a conference with envoys of three republics in *Central Asia*"
  if (stated && wide && host && host.to < stated.from) return fromToponym(scene, host);
  if (stated && scene.place(stated.place).kind !== 'country') return fromToponym(scene, stated);
  const capital = namedCapital(scene, trigger);
  if (capital) return capital;
  const filedAt = saysHere(scene, trigger) ? (scene.filedAt ?? ownDateline(scene)) : null;
  if (filedAt && (!stated || lies(scene, filedAt, stated)))
    return {
      ...fromToponym(scene, filedAt),
      toponym: null,
      reason: '“here”: the place of the dateline',
    };
  if (stated) return fromToponym(scene, stated);
  if (host) return fromToponym(scene, host);
  if (frame === 'traveller')
    return (
      namedDestination(scene, trigger) ?? seatVisited(scene, trigger, roles) ?? landReached(scene, trigger)
    );
  if (frame === 'reception') return hostCountry(roles);
  return (
    borderOfParties(scene, trigger, roles) ??
    land ??
    landOfPolice(scene, trigger, roles) ??
    ownLand(scene, trigger, roles)
  );
}

/** Talks by telephone or video take place nowhere. */
export function isRemote({ tokens, clauses }: Scene, { clause, rule, first, head }: Trigger): boolean {
  if (rule.type !== 'talks') return false;
  if (rule.object === 'person reached' || (rule.pos === 'NOUN' && tokens[head]!.lemma === 'call'))
    return true;
  const words =
    rule.pos === 'NOUN'
      ? tokens.slice(first, head + 1)
      : tokens.slice(clauses[clause]!.first, clauses[clause]!.last + 1);
  return words.some(({ lower }) =>
    /^(phone|telephone|telephonic|telephoned|phoned|video|online|virtual|hotline|videoconference)$/.test(
      lower,
    ),
  );
}

/** "arrived here on Friday" */
function saysHere({ tokens, clauses }: Scene, { clause }: Trigger): boolean {
  const { first, last } = clauses[clause]!;
  return tokens.slice(first, last + 1).some(({ lower }) => lower === 'here');
}

/** "ISLAMABAD: The envoy arrived here": a dateline further down, behind a caption or a summary. */
function ownDateline({ tokens, toponyms }: Scene): Toponym | null {
  const first = toponyms.find(({ from }) => from === 0);
  return first && /^[:–—-]$/.test(tokens[first.to + 1]?.text ?? '') ? first : null;
}

/** Whether the first place lies in the country that the second is. */
function lies({ place }: Scene, inner: Toponym, country: Toponym): boolean {
  const { kind, countries } = place(inner.place);
  return kind !== 'country' && countries?.[0] === place(country.place).countries?.[0];
}

function fromToponym(scene: Scene, toponym: Toponym): Placing {
  const { place, distance, relation, reason } = toponym;
  const near = relation === 'near';
  return { place, basis: 'stated', distance, near, toponym, reason: reason || scene.place(place).name };
}

/** A guest whom a state hosts is in that state, if no place is named. */
function hostCountry(roles: RoleFiller[]): Placing | null {
  const host = roles.find(({ role }) => role === 'host');
  if (!host?.actor.country) return null;
  return placeOfCountry(host.actor.country, `${host.actor.name} is the host`);
}
