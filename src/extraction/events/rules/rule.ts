import type { EventType } from '../../types.ts';

/**
 * Who does what to whom in a kind of event. `traveller`: the subject or owner goes to a place. `reception`: the
 * subject hosts, the object travels. `sending`: the object travels for the subject. `joint`: all parties do it
 * together. `attack`: the subject harms the object. `closure`: the subject opens or shuts the object. `impact`: a weapon, the subject, comes down. `suffer`: the subject is harmed.
 */
export type Frame =
  'traveller' | 'reception' | 'sending' | 'joint' | 'attack' | 'closure' | 'impact' | 'suffer';

/** A kind of word that tells of an event: one row of the reading. */
export interface EventRule {
  /** Unique; shown to readers who ask why. */
  name: string;
  type: EventType;
  frame: Frame;
  pos: 'NOUN' | 'VERB';
  /** Dictionary forms of the trigger; the words of a phrase are joined ("exchange_of_fire"). */
  heads: string;
  /** For nouns: verbs in whose company the noun is an occurrence ("*pay* a visit", "the pact was *signed*"). */
  support?: string;
  /** For nouns without such a verb: what makes them an occurrence all the same. Left out: nothing does. */
  alone?: 'with party' | 'with date';
  /** For verbs: words of which one must follow within a few words ("arrive *in*"). */
  followedBy?: string;
  /** Within how many words, if not within as many as usual. */
  within?: number;
  /** For verbs: what must follow is an infinitive that any phrase without a verb may stand before ("agreed *in a call* to open"). */
  infinitive?: true;
  /** The place stands right behind it ("is in Ankara", "is due in Ankara"). */
  copula?: true;
  /** For verbs: what the object or complement must be. */
  object?:
    | 'place'
    | 'place abroad'
    | 'person'
    | 'guest'
    | 'guest there'
    | 'people'
    | 'both sides'
    | 'barrier'
    | 'crossers'
    | 'party'
    | 'other side'
    | 'several hosted'
    | 'person reached'
    | 'official'
    | 'victim'
    | 'weapon'
    | 'ground'
    | 'land'
    | 'fallen'
    | 'fighters'
    | 'mission'
    | 'doer'
    | 'codename';
  /** Words of which one must stand in the noun phrase or behind it; for verbs before or behind them in the clause. */
  about?: string;
  /** Words in the noun phrase or right after the verb with which it means something else. */
  unless?: string;
  /** Words anywhere in its clause with which it means something else. */
  unlessInClause?: string;
  /** For visits: whether the word tells the first or the last day. */
  phase?: 'start' | 'end';
  /** For visits: the place that is left, or follows "from", is the one that was visited. */
  origin?: true;
  /** It adds to an event told before and makes none by itself. */
  anaphoric?: true;
  /** For talks: prepositions besides "with" that lead to the other side: "a call *from* the premier". */
  otherSide?: string;
  /** For nouns: a party that acts for a state does instead of a word of `about`. */
  orForce?: true;
  /**
   * The sentence must name an armed party, a weapon of war or a border: the word alone is of daily life too. `in article`:
   * an article that names several does as well.
   */
  armed?: true | 'in article';
  /** It is force by itself: the sentence needs no other word of it. */
  violent?: true;
  /** It answers what was told before, and is never that itself: "hit back". */
  answers?: true;
  /** An infinitive behind its object makes it a demand: "called on the premier to resign". */
  demands?: true;
  /** Its subject may be all sides at once: "the leaders of the island met". */
  orSeveral?: true;
  /** What follows is what was undertaken, and what a title shows: "agreed to share the water". */
  undertaking?: true;
  /** It tells of what is still to come, though it stands in the present: "is *due* in Ankara". */
  ahead?: true;
  /** For crossings: what became of it, where the word alone does not tell: "*came* into operation" is opened. */
  outcome?: string;
  /** Titles leave the word out, for it says nothing by itself. */
  bare?: true;
  examples: string[];
  counterexamples: string[];
}
