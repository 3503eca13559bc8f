import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Mark } from '../../../src/extraction/types.ts';
import { annotate, evidenceIn, type Evidence } from '../../../src/ui/reader/annotate.ts';
import { event } from '../../state/sample.ts';

const article = (text: string): Article => ({
  id: 'a', text, title: null, source: null, url: null, language: null, date: null, dateSource: 'none',
  dateSpan: null, dateline: null, body: 0,
}); // prettier-ignore

const TEXT = 'He came in July. They met. She left.\n\nA second paragraph.';

function evidence(id: string, quote: string, marks: Mark[] = []): Evidence {
  const start = TEXT.indexOf(quote);
  return { event: id, place: null, type: 'visit', title: id, quote, start, end: start + quote.length, marks };
}

/** `[visit,talks:words]` for evidence, words for plain text. */
const shape = (given: Evidence[]) =>
  annotate(article(TEXT), given).map(({ stretches }) =>
    stretches
      .map((s) => {
        const words = TEXT.slice(s.start, s.end);
        return s.evidence.length > 0 ? `[${s.evidence.map((e) => e.event).join()}:${words}]` : words;
      })
      .join(''),
  );

test('a sentence of evidence stands out from the text around it', () => {
  expect(shape([evidence('talks', 'They met.')])).toEqual([
    'He came in July. [talks:They met.] She left.',
    'A second paragraph.',
  ]);
});

test('one sentence may serve two events', () => {
  expect(shape([evidence('visit', 'They met.'), evidence('talks', 'They met.')])[0]).toContain(
    '[visit,talks:They met.]',
  );
});

test('evidence that overlaps is cut where the events change', () => {
  expect(
    shape([evidence('visit', 'He came in July. They met.'), evidence('talks', 'They met. She left.')])[0],
  ).toBe('[visit:He came in July. ][visit,talks:They met.][talks: She left.]');
});

test('evidence across paragraphs is marked in both and ends in both', () => {
  const [first, second] = annotate(article(TEXT), [evidence('visit', 'She left.\n\nA second')]);
  expect(first!.stretches.at(-1)!.ending.map((e) => e.event)).toEqual(['visit']);
  expect(second!.stretches[0]!.ending.map((e) => e.event)).toEqual(['visit']);
});

test('words are marked with their readings, and the same reading is told once', () => {
  const july: Mark = { kind: 'date', start: 11, end: 15, reads: 'July 2018' };
  const [first] = annotate(article(TEXT), [
    evidence('visit', 'He came in July.', [july]),
    evidence('talks', 'He came in July.', [july]),
  ]);
  expect(first!.stretches[0]!.leaves).toEqual([
    { text: 'He came in ', marks: [] },
    { text: 'July', marks: [july] },
    { text: '.', marks: [] },
  ]);
});

test('whatever the evidence, every character comes back once and in order', () => {
  const span = fc.tuple(fc.nat(70), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
  const marks = fc.array(
    span.map((s): Mark => ({ ...s, kind: 'date', reads: 'x' })),
    { maxLength: 3 },
  );
  const items = fc.array(
    fc.tuple(span, marks).map(([s, m]): Evidence => ({
      event: `${s.start}`,
      place: null,
      type: 'visit',
      title: '',
      quote: '',
      ...s,
      marks: m,
    })),
    { maxLength: 5 },
  );
  const text = fc.string({ maxLength: 90, unit: fc.constantFrom('a', 'b', '.', ' ', '\n') });
  fc.assert(
    fc.property(text, items, (words, given) => {
      for (const { start, end, stretches } of annotate(article(words), given)) {
        const leaves = stretches.flatMap((s) => s.leaves.map((leaf) => leaf.text));
        expect(leaves.join('')).toBe(words.slice(start, end));
      }
    }),
  );
});

test('evidence comes in the order of the text, of this article only, reported lengths included', () => {
  const source = (start: number, of = 'a') => ({
    article: of,
    quote: 'q',
    start,
    end: start + 1,
    rules: [],
    marks: [],
  });
  const features = [
    event('late', { sources: [source(9), source(1, 'b')] }),
    event('early', { sources: [source(2)] }),
  ];
  const reportedLengths = [{ place: 'border:irn-pak', kilometres: 909, sources: [source(5)] }];
  const found = evidenceIn('a', { type: 'FeatureCollection', features, reportedLengths });
  expect(found.map((item) => [item.event ?? item.place, item.start])).toEqual([
    ['early', 2],
    ['border:irn-pak', 5],
    ['late', 9],
  ]);
});
