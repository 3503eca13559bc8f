import type { Article, EventType, Mark, Span } from '../../extraction/types.ts';
import type { EventCollection } from '../../formats/corpus.ts';
import { paragraphs, runningText, type Paragraph } from './paragraphs.ts';

/** One sentence that says something about one event, or how long a border is. */
export interface Evidence extends Span {
  /** Id of the event; null for a border's length. */
  event: string | null;
  /** Id of the border; null for an event, which knows its own place. */
  place: string | null;
  type: EventType | 'border';
  title: string;
  quote: string;
  marks: Mark[];
}

/** Text without a boundary inside, with the readings of exactly these characters. */
export interface Leaf {
  text: string;
  marks: Mark[];
}

/** A stretch of text that the same evidence covers throughout; `evidence` is empty for plain text. */
export interface Stretch extends Span {
  evidence: Evidence[];
  /** The part of `evidence` whose sentence ends here. */
  ending: Evidence[];
  leaves: Leaf[];
}

export interface AnnotatedParagraph extends Paragraph {
  stretches: Stretch[];
}

/** Every sentence of the article that an event or a reported length rests on, in the order of the text. */
export function evidenceIn(article: string, collection: EventCollection): Evidence[] {
  const { features, reportedLengths } = collection;
  const events = features.flatMap(({ id, properties: { type, title, sources } }) =>
    sources.map((source) => ({ ...source, event: id, place: null, type, title })),
  );
  const lengths = reportedLengths.flatMap(({ place, kilometres, sources }) =>
    sources.map((source) => {
      const title = `Length of the border, as reported: ${kilometres} km`;
      return { ...source, event: null, place, type: 'border' as const, title };
    }),
  );
  return [...events, ...lengths]
    .filter((source) => source.article === article)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** Cuts a span at every boundary of `spans` that falls inside it. */
function cut(whole: Span, spans: readonly Span[]): Span[] {
  const inside = spans
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > whole.start && at < whole.end);
  const bounds = [...new Set([whole.start, ...inside, whole.end])].sort((a, b) => a - b);
  return bounds.slice(1).map((end, i) => ({ start: bounds[i]!, end }));
}

function leavesOf(text: string, stretch: Span, marks: readonly Mark[]): Leaf[] {
  return cut(stretch, marks).map((span) => ({
    text: text.slice(span.start, span.end),
    marks: distinct(marks.filter((mark) => covers(mark, span))),
  }));
}

/** The same reading of the same words, made for several events, is told once. */
function distinct(marks: readonly Mark[]): Mark[] {
  return marks.filter(
    (mark, i) => marks.findIndex((m) => m.kind === mark.kind && m.reads === mark.reads) === i,
  );
}

/**
 * The running text of an article with its evidence. Every character comes back exactly once and unchanged;
 * sentences that serve several events, or overlap, are cut where the set of events changes.
 */
export function annotate(article: Article, evidence: readonly Evidence[]): AnnotatedParagraph[] {
  return paragraphs(article.text, runningText(article)).map((paragraph) => {
    const near = evidence.filter((item) => item.start < paragraph.end && item.end > paragraph.start);
    const stretches = cut(paragraph, near).map((span): Stretch => {
      const here = near.filter((item) => covers(item, span));
      const marks = here.flatMap((item) => item.marks);
      const ending = here.filter((item) => Math.min(item.end, paragraph.end) === span.end);
      return { ...span, evidence: here, ending, leaves: leavesOf(article.text, span, marks) };
    });
    return { ...paragraph, stretches };
  });
}
