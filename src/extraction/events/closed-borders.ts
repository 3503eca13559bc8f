import type { ActorMention } from '../actors/types.ts';
import type { RoleFiller } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** The states on both sides of a border that a clause names as closed or opened: "sealed its *border with Iran*". */
export function closedBorders(
  { toponyms, clauseOf, place, sentence }: Scene,
  { clause }: Trigger,
): RoleFiller[] {
  return toponyms.flatMap(({ place: id, from, to, start, end }) => {
    if (clauseOf[from] !== clause || place(id).kind !== 'border') return [];
    const actors = (place(id).countries ?? []).map((country) => ({
      kind: 'state' as const,
      name: place(`country:${country.toLowerCase()}`).name,
      country,
    }));
    const mention: ActorMention = {
      start,
      end,
      sentence: sentence.index,
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
  });
}
