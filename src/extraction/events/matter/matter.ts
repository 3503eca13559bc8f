import type { Document, Place, Token, Toponym } from '../../types.ts';
import { isArmed } from '../force/violence.ts';
import { homeOf, WORLD_BODY, type Home } from './home.ts';
import { isOfState, wordsOfState } from './statecraft.ts';
import { TOPICS } from './topics.ts';

/** What an article is about: whether dealings between states, and whether a field of life that borrows their words. */
export interface Matter {
  /** Nothing in it speaks of states, borders or forces. */
  private: boolean;
  /** It speaks of a border, a crossing or customs somewhere, or is too short to tell. */
  border: boolean;
  /** Name of the topic that it is about, such as sport. */
  topic: string | null;
  /** It names several kinds of fighters and weapons: what is told without naming any is of their fighting too. */
  armed: boolean;
  /** It speaks of one country and hardly of any other; null when it does of others too, or is too short to tell. */
  home: Home | null;
}

/** Distinct words of a topic that make an article one on it. */
const ENOUGH = 3;
/** Articles shorter than this, in words, are not judged by how many words of statecraft they have. */
const SHORT = 50;
/** Share of words of statecraft, and number of different ones, below which an article is on something else. */
const SHARE = 0.01;
const DIFFERENT = 3;
/** Different words of arms and borders up to which an article may still be on affairs at home. */
const ARMED_MATTER = 1;
/** Different words of arms, those of borders left out, from which an article speaks of fighting. */
const FIGHTING = 3;

const BORDER = /^(borders?|frontiers?|cross-border|crossings?|customs)$/;

/** A word of a border itself; "the Borders" is a region. */
export function isOfBorder({ lower, text, pos }: Token): boolean {
  return BORDER.test(lower) && !(text === 'Borders' && pos === 'PROPN');
}

const topicsOf = new Map<string, string[]>();
for (const { name, words } of TOPICS)
  for (const word of words.trim().split(/\s+/)) topicsOf.set(word, [...(topicsOf.get(word) ?? []), name]);

const NONE: string[] = [];

/** Judges an article by its words, and by where it was sent from. */
export function matterOf(
  { sentences }: Document,
  toponyms: Toponym[],
  filedAt: Toponym | null,
  place: (id: string) => Place,
): Matter {
  const found = new Map<string, Set<string>>(TOPICS.map(({ name }) => [name, new Set()]));
  const ofState: Token[] = [];
  let length = 0;
  let bodies = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.pos === 'PUNCT') continue;
      length++;
      if (isOfState(token)) ofState.push(token);
      if (WORLD_BODY.test(token.lower)) bodies++;
      for (const name of topicsOf.get(token.lower) ?? NONE) found.get(name)!.add(token.lower);
    }
  }
  const [topic, words] = [...found].reduce((most, next) => (next[1].size > most[1].size ? next : most));
  const different = wordsOfState(ofState);
  const few = ofState.length < length * SHARE && different < DIFFERENT;
  const on = words.size >= ENOUGH && words.size > different;
  const short = length <= SHORT;
  const border = short || ofState.some(isOfBorder);
  const arms = ofState.filter((token) => isArmed([token]));
  const armed = new Set(arms.map(({ lower }) => lower));
  const fighting = new Set(arms.filter((token) => !isOfBorder(token)).map(({ lower }) => lower));
  const home = short || armed.size > ARMED_MATTER ? null : homeOf(toponyms, filedAt, place, bodies);
  return { private: !short && few, border, topic: on ? topic : null, armed: fighting.size >= FIGHTING, home };
}

/** Whether a sentence belongs to another field of life: nothing in it speaks of states in an article on something else. */
export function isElsewhere({ matter, tokens }: { matter: Matter; tokens: Token[] }): boolean {
  if (!matter.private && matter.topic === null) return false;
  return wordsOfState(tokens) < (matter.private ? 2 : 1);
}
