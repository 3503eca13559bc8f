import type { ActorMention } from '../actors/types.ts';
import { coverTokens } from '../spans.ts';
import { clauseOfTokens, type Clause } from '../syntax/clause.ts';
import { findClauses } from '../syntax/clauses.ts';
import type { Sentence, Span, TimeExpression, Token, Toponym } from '../types.ts';
import type { Findings, Located, Scene } from './scene.ts';

type Shared = Pick<Scene, 'place' | 'hasPlace' | 'filedAt' | 'matter' | 'reference'>;
type Own = Pick<Scene, 'sentence' | 'actors' | 'headingTime'> & Pick<Findings, 'times' | 'toponyms'>;

/** A scene of which most is worked out only when a trigger asks for it: most sentences have none. */
export class LazyScene implements Scene {
  readonly sentence: Sentence;
  readonly tokens: Token[];
  readonly actors: ActorMention[];
  readonly headingTime: TimeExpression | null;
  readonly place: Scene['place'];
  readonly hasPlace: Scene['hasPlace'];
  readonly filedAt: Toponym | null;
  readonly matter: Scene['matter'];
  readonly reference: string | null;
  private readonly own: Own;
  private readonly known: Partial<Pick<Scene, 'clauses' | 'clauseOf' | 'times' | 'toponyms' | 'toponymAt'>> =
    {};

  constructor(shared: Shared, own: Own) {
    this.sentence = own.sentence;
    this.tokens = own.sentence.tokens;
    this.actors = own.actors;
    this.headingTime = own.headingTime;
    this.place = shared.place;
    this.hasPlace = shared.hasPlace;
    this.filedAt = shared.filedAt;
    this.matter = shared.matter;
    this.reference = shared.reference;
    this.own = own;
  }

  get clauses(): Clause[] {
    return (this.known.clauses ??= findClauses(this.tokens));
  }

  get clauseOf(): number[] {
    return (this.known.clauseOf ??= clauseOfTokens(this.clauses));
  }

  get times(): Located<TimeExpression>[] {
    return (this.known.times ??= locate(this.sentence, this.own.times));
  }

  get toponyms(): Located<Toponym>[] {
    return (this.known.toponyms ??= locate(this.sentence, this.own.toponyms));
  }

  get toponymAt(): (Toponym | undefined)[] {
    return (this.known.toponymAt ??= coverTokens(this.sentence, this.own.toponyms));
  }
}

/** Gives each item the indexes of its tokens. Items may lie inside one another; they are sorted by start. */
function locate<Item extends Span>({ tokens }: Sentence, items: Item[]): Located<Item>[] {
  const located: Located<Item>[] = [];
  let next = 0;
  for (const item of items) {
    while (next < tokens.length && tokens[next]!.end <= item.start) next++;
    let to = next;
    while (to + 1 < tokens.length && tokens[to + 1]!.start < item.end) to++;
    if (next < tokens.length && tokens[next]!.start < item.end) located.push({ ...item, from: next, to });
  }
  return located;
}
