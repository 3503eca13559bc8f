import type { Sentence } from '../types.ts';
import { directionAt } from './direction.ts';
import type { Period } from './period.ts';
import type { Context } from './rule.ts';
import type { Term } from './terms.ts';

/** What is known of the document so far; `previous` moves on as it is read. */
export interface State {
  readonly text: string;
  readonly reference: number | null;
  readonly dayFirst: boolean | null;
  previous: Period | null;
  previousWords: string;
  /** Offset at which its words end. */
  previousEnd: number;
  /** Index of the sentence that held it. */
  previousIn: number;
  /** The day last named that is not that of a report, and the index of its sentence. */
  told: Period | null;
  toldIn: number;
  /** The quarter last named, and in which words. */
  quarter: Period | null;
  quarterWords: string;
  /** The year of the heading above, if it gives one. */
  headed: Period | null;
  /** The day of the last heading or label of a timeline ("16 January 2024: …"). */
  labelled: Period | null;
  /** `previous`, if its own words gave its year, and the sentence that held it. */
  narrated: Period | null;
  narratedIn: Sentence | null;
}

/** What a row may know about one match, worked out only when it asks. */
export class MatchContext implements Context {
  /** What the tense said, if it was asked. */
  asked = 0;

  constructor(
    private readonly state: State,
    private readonly sentence: Sentence,
    private readonly terms: readonly Term[],
    private readonly from: number,
    private readonly to: number,
  ) {}

  get reference(): number | null {
    return this.state.reference;
  }

  get previous(): Period | null {
    return this.state.previous;
  }

  get quarter(): Period | null {
    return this.state.quarter;
  }

  /** Whether it is a heading's or stands before a colon or dash that opens a paragraph. */
  get isLabel(): boolean {
    const { heading } = this.sentence;
    return heading || (this.from === 0 && /^[:–—-]$/.test(this.after?.text ?? ''));
  }

  get narrated(): Period | null {
    const { narrated, narratedIn, headed, labelled } = this.state;
    if (this.isLabel && labelled) return labelled;
    if (narratedIn === this.sentence && narrated) return narrated;
    const justBefore =
      narratedIn?.index === this.sentence.index - 1 && narratedIn.paragraph === this.sentence.paragraph;
    return justBefore && narrated?.grain === 'day' ? narrated : headed;
  }

  get isPreviousNear(): boolean {
    return this.state.previousIn >= this.sentence.index - 1;
  }

  get followsPrevious(): boolean {
    return /^(?: (?:morning|afternoon|evening|night))?,?\s*(?:just |only )?$/.test(
      this.state.text.slice(this.state.previousEnd, this.terms[this.from]?.start),
    );
  }

  get told(): Period | null {
    return this.state.toldIn >= this.sentence.index - 1 ? this.state.told : null;
  }

  get comes(): boolean {
    const before = this.state.text.slice(this.sentence.start, this.terms[this.from]?.start);
    return /\b(?:c[ao]mes?|coming|happened|occurred|(?:took|taking) place)\s+(?:just |only |exactly )?$/.test(
      before,
    );
  }

  get clauseFollows(): boolean {
    const end = this.terms.findIndex(({ pos }, at) => at >= this.to && pos === 'PUNCT');
    return this.terms.slice(this.to, end < 0 ? undefined : end).some(({ pos }) => pos === 'VERB');
  }

  get dayFirst(): boolean | null {
    return this.state.dayFirst;
  }

  get words(): string {
    return this.state.text.slice(this.terms[this.from]?.start, this.terms[this.to - 1]?.end);
  }

  get before(): Term | undefined {
    return this.terms[this.from - 1];
  }

  get after(): Term | undefined {
    return this.terms[this.to];
  }

  get direction(): number {
    const first = this.terms[this.from]?.token ?? 0;
    this.asked = directionAt(this.sentence.tokens, first, this.terms[this.to - 1]?.token ?? first);
    return this.asked;
  }
}
