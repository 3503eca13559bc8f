import type { ActorMention } from '../../actors/types.ts';
import { stateOf } from '../../countries.ts';
import type { Toponym } from '../../types.ts';
import type { Located, Scene } from '../scene.ts';

/** The states that a place name brings in as parties: both sides of a border, the country that a clause goes on about. */
export function stateMention({ place, sentence }: Scene, toponym: Located<Toponym>): ActorMention {
  const { from, to, start, end } = toponym;
  return {
    start,
    end,
    sentence: sentence.index,
    first: from,
    last: to,
    through: to,
    actors: (place(toponym.place).countries ?? []).map((country) => stateOf(country, place)),
    governor: null,
    possessive: false,
    modifier: false,
    via: 'pair',
  };
}
