import type { RoleFiller } from '../parties/roles.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import type { Placing } from './types.ts';

/** Id of the border of two countries, if the gazetteer has one. */
export function borderBetween(
  countries: (string | null)[],
  hasPlace: (id: string) => boolean,
): string | null {
  const codes = [...new Set(countries.filter((code) => code !== null))].sort();
  const id = `border:${codes.map((code) => code.toLowerCase()).join('-')}`;
  return codes.length === 2 && hasPlace(id) ? id : null;
}

/** A "joint border exercise" of two neighbours is on their border; a pact on "border markets" concerns it; talks may be anywhere. */
export function borderOfParties(scene: Scene, trigger: Trigger, roles: RoleFiller[]): Placing | null {
  const { type } = trigger.rule;
  if (type === 'crossing') return betweenNeighbours(scene);
  if (type === 'talks' && !saysAtBorder(scene, trigger, AT)) return null;
  const phrase = scene.tokens.slice(trigger.first, trigger.head + 6);
  const about = phrase.some(({ lemma }) => lemma === 'border' || lemma === 'frontier');
  if (!about && type !== 'talks' && !(type === 'incident' && saysAtBorder(scene, trigger, ROUND)))
    return null;
  const place = borderBetween(
    roles.map(({ actor }) => actor.country),
    scene.hasPlace,
  );
  if (!place) return null;
  const reason = `“border” and the parties: ${scene.place(place).name}`;
  const basis = trigger.rule.type === 'agreement' ? 'concerns' : 'actors';
  return { place, basis, distance: null, near: false, toponym: null, reason };
}

/** "*Cambodia* closed two crossings after *Thailand* had shut others": the border of the only two states named. */
function betweenNeighbours(scene: Scene): Placing | null {
  if (scene.tokens.some(({ lower }) => BY_AIR.test(lower))) return null;
  const named = scene.toponyms.flatMap(({ place }) => {
    const { kind, countries = [] } = scene.place(place);
    return kind === 'country' ? countries : [];
  });
  const place = borderBetween(named, scene.hasPlace);
  if (!place) return null;
  const reason = `the only two states named: ${scene.place(place).name}`;
  return { place, basis: 'actors', distance: null, near: false, toponym: null, reason };
}

const BY_AIR =
  /^(airspace|flights?|airlines?|planes?|aircraft|carriers?|airports?|ports?|ships?|embass(y|ies)|consulates?)$/;

const ROUND = /^(near|along|on|at|across|over)$/;
/** "talks *on* the border" are about it. */
const AT = /^at$/;

/** "exchanged fire *near a disputed border area*", "met *at a section of the frontier*": without a name, the border of those who did. */
function saysAtBorder(
  { tokens, clauses, toponymAt }: Scene,
  { clause }: Trigger,
  prepositions: RegExp,
): boolean {
  const { first, last } = clauses[clause]!;
  for (let at = first + 1; at <= last; at++) {
    if (!/^(border|frontier|boundary)$/.test(tokens[at]!.lower) || toponymAt[at]) continue;
    for (let before = at - 1; before >= Math.max(first, at - 8); before--) {
      const { lower, pos } = tokens[before]!;
      if (prepositions.test(lower)) return true;
      if (/^(of|section|stretch|segment|part)$/.test(lower) || toponymAt[before]) continue;
      if (!/^(DET|ADJ|PRON|NUM|VERB|PROPN)$/.test(pos) && !/^[–-]$/.test(lower)) break;
    }
  }
  return false;
}
