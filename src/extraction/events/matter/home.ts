import type { Place, Token, Toponym } from '../../types.ts';
import type { Draft } from '../draft.ts';
import { isOfBorder } from './matter.ts';

/** Share of an article's names of places and world bodies that may lie abroad while it still speaks of things at home. */
const ABROAD = 0.2;

/** Bodies of many states. */
export const WORLD_BODY =
  /^(un|u\.n\.|nato|eu|iaea|fao|unesco|unicef|unhcr|undp|unodc|unwto|oic|opec|sco|asean|saarc|gcc|brics|oecd|osce|imf|icrc)$/;

/** The country that an article is all about; null when it names others too, or none at all. */
export interface Home {
  country: string | null;
}

/** Whether an article, not sent from abroad, speaks of one country and hardly of any other, and of which. */
export function homeOf(
  toponyms: Toponym[],
  filedAt: Toponym | null,
  place: (id: string) => Place,
  bodies: number,
): Home | null {
  const counts = new Map<string, number>();
  let all = bodies;
  for (const { place: id, role } of toponyms) {
    const { countries = [] } = place(id);
    if (role === 'dateline' || role === 'embedded' || countries.length === 0) continue;
    all++;
    for (const code of countries) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [country, most] = [...counts].reduce<[string | null, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [null, 0],
  );
  const abroad = all - most;
  const sentFrom = filedAt === null ? undefined : place(filedAt.place).countries;
  if (country !== null && sentFrom?.includes(country) === false) return null;
  const atHome = abroad <= all * ABROAD || (abroad === 1 && most >= 3);
  return atHome ? { country } : null;
}

/** "The governor chaired a meeting in Coimbatore", in an article on one country: nothing between states. */
export function isAtHome(draft: Draft): boolean {
  const { rule, roles, placing, scene } = draft;
  const { home } = scene.matter;
  if (!/^(visit|talks|agreement)$/.test(rule.type) || home === null) return false;
  if (rule.type === 'visit' && roles.some(isMilitary)) return false; // "the general toured the posts"
  const countries = [
    ...roles.flatMap(({ actor }) => actor.country ?? []),
    ...(placing === null ? [] : (scene.place(placing.place).countries ?? [])),
  ];
  return countries.every((code) => code === home.country) && !scene.tokens.some(isForeign);
}

const MILITARY =
  /\b(general|admiral|marshal|brigadier|commodore|colonel|army|navy|military|forces|commander|commander-in-chief)\b/;

function isMilitary({ actor: { kind, name, title = '' } }: Draft['roles'][number]): boolean {
  return MILITARY.test(`${kind === 'person' ? '' : name.toLowerCase()} ${title}`) || kind === 'force';
}

const FOREIGN =
  /^(foreign|counterparts?|bilateral|trilateral|ambassadors?|envoys?|diplomats?|embassy|consul|consulate|neighbou?rs?|neighbou?ring)$/;

function isForeign(token: Token): boolean {
  return FOREIGN.test(token.lower) || isOfBorder(token) || WORLD_BODY.test(token.lower);
}
