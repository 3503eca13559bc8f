import type { Place, Toponym } from '../../types.ts';
import type { Located, Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { isOwner } from './owner.ts';

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

/** The site of what happens: the nearest literal place of the clause, else of one that belongs to it; finest first. */
export function findSite(scene: Scene, trigger: Trigger): Located<Toponym> | null {
  const usable = scene.toponyms.filter((toponym) => isUsable(scene, trigger, toponym));
  const farness = (toponym: Located<Toponym>) =>
    (toponym.from > trigger.head ? toponym.from - trigger.head : trigger.head - toponym.to + BEFORE_TRIGGER) +
    (/^(other|between)$/.test(toponym.relation) ? NO_PREPOSITION : 0) +
    (scene.clauseOf[toponym.from] === trigger.clause ? 0 : OTHER_CLAUSE) +
    COARSENESS[scene.place(toponym.place).kind];
  return usable.toSorted((a, b) => farness(a) - farness(b) || a.from - b.from)[0] ?? null;
}

function isUsable(
  scene: Scene,
  trigger: Trigger,
  { role, relation, from, to, place }: Located<Toponym>,
): boolean {
  if (role !== 'literal' || relation === 'from' || isOwner(scene, to)) return false;
  if (trigger.rule.frame === 'closure' && relation === 'to') return false;
  const spoken = trigger.rule.type === 'talks' || trigger.rule.type === 'agreement';
  if (spoken && !/^(in|near)$/.test(relation)) return false;
  const clause = scene.clauseOf[from]!;
  if (scene.place(place).kind === 'country' && relation !== 'in' && relation !== 'near') return false;
  return clause === trigger.clause || belongTogether(scene, trigger.clause, clause);
}

/** Whether two clauses tell of one scene: one hangs on the other, not as what was said or who said it. */
function belongTogether({ clauses }: Scene, a: number, b: number): boolean {
  const hangs = (child: number, parent: number) =>
    clauses[child]!.parent === parent && !/^(attribution|reported)$/.test(clauses[child]!.link);
  return hangs(a, b) || hangs(b, a);
}
