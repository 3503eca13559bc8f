import type { EventMention, Party } from '../events/mention.ts';
import { noteBorrowed } from './borrowed.ts';
import type { Chain } from './chain.ts';

/** Paragraphs from a paper to the talks or visit whose parties signed it, and from talks to those held before them. */
const REACH = { agreement: 1, exercise: 1, talks: 4 };

/**
 * "The agreement was signed", "Six memoranda were signed during the visit", "The last such meeting was held in 2021": whose
 * paper or talks they are is told just before.
 */
export function partiesFromBefore(later: Chain, chains: Chain[]): void {
  const { mention, drafts } = later;
  const { type } = mention;
  if (mention.actors.length > 0 || (type !== 'agreement' && type !== 'exercise' && type !== 'talks')) return;
  const [{ scene, earlier, definite }] = drafts as [Chain['drafts'][number]];
  if (type === 'talks' && !(earlier && definite)) return;
  const { paragraph, start } = scene.sentence;
  const before = chains.findLast(
    (chain) =>
      chain.mention !== mention &&
      (type !== 'talks' || chain.mention.type === 'talks') &&
      sidesOf(chain.mention, type).length >= 2 &&
      chain.drafts.some(
        (draft) =>
          draft.scene.sentence.start < start && paragraph - draft.scene.sentence.paragraph <= REACH[type],
      ),
  );
  if (!before) return;
  mention.actors = sidesOf(before.mention, type);
  noteBorrowed(later, before, 'parties');
}

/** Who did something together; of a visit the guests and their hosts, of the talks before these the states. */
function sidesOf({ type, actors }: EventMention, wanted: EventMention['type']): Party[] {
  if (wanted === 'exercise') return actors.filter(({ role }) => role === 'participant');
  if (type === 'incident' || type === 'crossing') return [];
  const sides =
    wanted === 'talks' ? actors.filter(({ kind, country }) => country && kind !== 'person') : actors;
  return sides.map((actor) => ({ ...actor, role: 'participant' as const }));
}
