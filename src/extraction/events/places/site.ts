import type { Place } from '../../types.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { isElsewhere } from './elsewhere.ts';
import { isOwner } from './owner.ts';
import { finest, phrasesOf, type Name } from './phrase.ts';

/** Tokens by which a coarser place counts as farther away. */
const COARSENESS: Record<Place['kind'], number> = {
  site: 0,
  city: 0,
  border: 3,
  province: 6,
  sea: 6,
  region: 18,
  country: 18,
};
const OTHER_CLAUSE = 20;
const NO_PREPOSITION = 12;
const BEFORE_TRIGGER = 4;
/** "closed *after* a clash in Nangarhar": the place may be that of the other event. */
const OTHER_EVENT = 15;

/**
 * The site of what happens: of the phrases that tell a place in its clause, or one that belongs to it, the nearest; and
 * of that phrase the most exact name.
 */
export function findSite(scene: Scene, trigger: Trigger): Name | null {
  const usable = scene.toponyms.filter((name) => isUsable(scene, trigger, name));
  const farness = (name: Name) =>
    (name.from > trigger.head ? name.from - trigger.head : trigger.head - name.to + BEFORE_TRIGGER) +
    (/^(other|between)$/.test(name.relation) ? NO_PREPOSITION : 0) +
    (scene.clauseOf[name.from] === trigger.clause ? 0 : OTHER_CLAUSE) +
    (isBehind(scene, trigger, name) ? OTHER_EVENT : 0);
  const sites = phrasesOf(scene, usable).map((phrase) => {
    const name = finest(scene, phrase);
    return { name, far: Math.min(...phrase.map(farness)) + COARSENESS[scene.place(name.place).kind] };
  });
  return sites.toSorted((a, b) => a.far - b.far || a.name.from - b.name.from)[0]?.name ?? null;
}

function isUsable(scene: Scene, trigger: Trigger, name: Name): boolean {
  const { role, relation, from, to, place } = name;
  if (role !== 'literal' || relation === 'from' || isOwner(scene, to)) return false;
  if (trigger.rule.frame === 'closure' && relation === 'to') return false;
  const spoken = trigger.rule.type === 'talks' || trigger.rule.type === 'agreement';
  if (spoken && !isVisited(scene, name) && (!/^(in|near)$/.test(relation) || isSubject(scene, name)))
    return false;
  const clause = scene.clauseOf[from]!;
  if (scene.place(place).kind === 'country' && relation !== 'in' && relation !== 'near') return false;
  if (isElsewhere(scene, trigger, name)) return false;
  return (
    clause === trigger.clause || (!isLater(scene, trigger) && belongTogether(scene, trigger.clause, clause))
  );
}

/** "clashes erupted in Batken, the two *later* agreeing to a truce": not there by that. */
function isLater({ tokens, clauses }: Scene, { clause }: Trigger): boolean {
  const { first, last } = clauses[clause]!;
  return tokens.slice(first, last + 1).some(({ lower }) => /^(later|subsequently)$/.test(lower));
}

/** "During his visit to *Moscow* he signed": the visit gives the place. */
function isVisited({ tokens }: Scene, { from, relation }: Name): boolean {
  if (relation !== 'to' || !/^(visit|trip|tour|stay)$/.test(tokens[from - 2]?.lower ?? '')) return false;
  return tokens
    .slice(Math.max(0, from - 7), from - 2)
    .some(({ lower }) => lower === 'during' || lower === 'on');
}

/** "talks on *Kashmir*", "an agreement over *Transnistria*": what is spoken about. */
function isSubject({ tokens, toponymAt, place }: Scene, { from, place: id }: Name): boolean {
  if (/^(site|border|sea)$/.test(place(id).kind)) return false;
  let at = from - 1;
  while (at > 0 && (toponymAt[at] || /^(DET|ADJ)$/.test(tokens[at]!.pos))) at--;
  return /^(on|over|about|regarding|concerning|across|through)$/.test(tokens[at]?.lower ?? '');
}

function isBehind({ tokens }: Scene, { head }: Trigger, { from }: Name): boolean {
  return tokens
    .slice(head + 1, from)
    .some(({ lower }) => /^(after|before|following|amid|since)$/.test(lower));
}

/** Whether two clauses tell of one scene: one hangs on the other, not as what was said or who said it. */
function belongTogether({ clauses }: Scene, a: number, b: number): boolean {
  const hangs = (child: number, parent: number) =>
    clauses[child]!.parent === parent && !/^(attribution|reported)$/.test(clauses[child]!.link);
  return hangs(a, b) || hangs(b, a);
}
