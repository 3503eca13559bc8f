import type { RoleFiller } from '../parties/roles.ts';
import type { Scene } from '../scene.ts';
import { stateMention } from '../parties/state-mention.ts';
import type { Trigger } from '../triggers.ts';

/** The states on both sides of a border that a clause names as closed or opened: "sealed its *border with Iran*". */
export function closedBorders(scene: Scene, { clause }: Trigger): RoleFiller[] {
  return scene.toponyms
    .filter(({ place, from }) => scene.clauseOf[from] === clause && scene.place(place).kind === 'border')
    .flatMap((border) => {
      const mention = stateMention(scene, border);
      return mention.actors.map((actor) => ({ actor, role: 'participant' as const, mention }));
    });
}
