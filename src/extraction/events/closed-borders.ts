import type { ActorMention } from '../actors/types.ts';
import { stateOf } from '../countries.ts';
import type { RoleFiller } from './roles.ts';
import type { Toponym } from '../types.ts';
import type { Located, Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** The states on both sides of a border that a clause names as closed or opened: "sealed its *border with Iran*". */
export function closedBorders(scene: Scene, { clause }: Trigger): RoleFiller[] {
  return scene.toponyms
    .filter(({ place, from }) => scene.clauseOf[from] === clause && scene.place(place).kind === 'border')
    .flatMap((border) => statesOf(scene, border));
}

function statesOf(scene: Scene, toponym: Located<Toponym>): RoleFiller[] {
  const { from, to, start, end } = toponym;
  const actors = (scene.place(toponym.place).countries ?? []).map((country) => stateOf(country, scene.place));
  const mention: ActorMention = {
    start,
    end,
    sentence: scene.sentence.index,
    first: from,
    last: to,
    through: to,
    actors,
    governor: null,
    possessive: false,
    modifier: false,
    via: 'pair',
  };
  return actors.map((actor) => ({ actor, role: 'participant' as const, mention }));
}
