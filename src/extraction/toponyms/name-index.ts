import type { Gazetteer, Place, Token } from '../types.ts';
import { DASH, foldLower, foldName, isCapitalised } from './fold.ts';

/** One meaning of a name. */
export interface Option {
  place: Place;
  /** `name`: the place's own; `variant`: another spelling; `demonym`: the adjective or noun for its people. */
  form: 'name' | 'variant' | 'demonym';
  /** The seat of a country's government. */
  capital?: boolean;
  /** Set where only this very writing is the name: "US", not "us". */
  exact?: string;
  /** The name may be written small: "line of control". */
  small?: boolean;
  /** The name is used with "the" only: "the Gulf". */
  article?: boolean;
}

/** A name met in a sentence: token indexes, both inclusive. */
export interface Match {
  first: number;
  last: number;
  options: Option[];
}

interface Node {
  next: Map<string, Node>;
  options: Option[];
}

const empty = (): Node => ({ next: new Map(), options: [] });

/** All names of a gazetteer in a tree of words, for the longest match at a token. */
export class NameIndex {
  private readonly root = empty();
  private readonly capitals = new Set<string>();
  /** First words of names that are written small: "sub-Saharan". */
  private readonly small = new Set<string>();
  /** The first letters of those words, by length: they tell nearly every other word at once. */
  private readonly initials: string[] = [];

  constructor({ places }: Gazetteer) {
    for (const { capital } of places) if (capital) this.capitals.add(capital);
    for (const place of places) {
      // "Iran–Pakistan border" is read from its parts, however they are written.
      if (!place.name.endsWith(' border')) this.add(place.name, { place, form: 'name' });
      for (const variant of place.variants ?? []) this.add(variant, { place, form: 'variant' });
      for (const demonym of place.demonyms ?? []) this.add(demonym, { place, form: 'demonym' });
    }
  }

  private add(name: string, option: Option): void {
    const article = /^the /i.test(name);
    const words = foldName(article ? name.slice(4) : name);
    if (article) option.article = true;
    if (this.capitals.has(option.place.id)) option.capital = true;
    if (/^[A-Z][A-Z.&]+$/.test(name)) option.exact = name.replaceAll('.', '');
    if (!article && !isCapitalised(name)) {
      const [word = ''] = words;
      this.small.add(word);
      this.initials[word.length] = (this.initials[word.length] ?? '') + word.charAt(0);
      option.small = true;
    }
    let node = this.root;
    for (const word of words) {
      if (!node.next.has(word)) node.next.set(word, empty());
      node = node.next.get(word)!;
    }
    const known = node.options.findIndex(
      ({ place, form }) => place === option.place && (form === 'demonym') === (option.form === 'demonym'),
    );
    if (known < 0) node.options.push(option);
    else if (node.options[known]!.article && !article) node.options[known] = option;
    else if (option.small) node.options[known]!.small = true;
  }

  /** The longest name that begins at token `first`; null when none does. */
  longestAt(tokens: Token[], first: number): Match | null {
    const { text, lower } = tokens[first]!;
    // Most words are written small, and compare as one string.
    if ((text === lower || !isCapitalised(text)) && !this.mayBeSmall(lower)) return null;
    let node = this.root.next.get(foldLower(lower));
    let best: Match | null = null;
    for (let last = first; node;) {
      if (node.options.length > 0) {
        const end = last;
        const options = node.options.filter((option) => fits(option, tokens, first, end));
        if (options.length > 0) best = { first, last, options };
      }
      const ahead = isJoint(tokens, last + 1) ? last + 2 : last + 1;
      if (!tokens[ahead] || node.next.size === 0) break;
      node = node.next.get(foldLower(tokens[ahead].lower));
      last = ahead;
    }
    return best;
  }

  private mayBeSmall(word: string): boolean {
    return this.initials[word.length]?.includes(word.charAt(0)) === true && this.small.has(word);
  }
}

function fits({ exact, article, small }: Option, tokens: Token[], first: number, last: number): boolean {
  if (article && tokens[first - 1]?.lower !== 'the') return false;
  if (exact !== undefined) return tokens[first]!.text.replaceAll('.', '') === exact || last > first;
  return small || isCapitalised(tokens[last]!.text) || (last > first && isCapitalised(tokens[first]!.text));
}

/** A dash between two words without blanks: "Sistan-Baluchestan". */
const isJoint = (tokens: Token[], at: number): boolean =>
  DASH.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  tokens[at]!.end === tokens[at + 1]?.start;
