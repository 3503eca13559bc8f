import { expect, test } from 'vitest';
import { anchor, anchorDistances } from '../../../src/extraction/temporal/anchors.ts';
import { TIME_RULES } from '../../../src/extraction/temporal/grammar/index.ts';
import { compile, matchEnd } from '../../../src/extraction/temporal/pattern.ts';
import '../../../src/extraction/temporal/scan.ts'; // names the words of the grammar
import { readTerms } from '../../../src/extraction/temporal/terms.ts';
import { tokenize } from '../../../src/extraction/tokens.ts';

const termsOf = (text: string) => readTerms(tokenize(text, { start: 0, end: text.length }));

test('the next anchor is counted from each term on', () => {
  expect(anchorDistances(termsOf('He came in the last week .'))).toEqual([5, 4, 3, 2, 1, 0, 7]);
  expect(anchorDistances(termsOf('He came to the gate of the town.'))).toBeNull();
});

test('no pattern begins farther from its anchor than it says', () => {
  const patterns = TIME_RULES.flatMap((rule) => rule.patterns).map(compile);
  const reaches = patterns.map(anchor);
  for (const [text] of TIME_RULES.flatMap((rule) => rule.examples)) {
    const terms = termsOf(text.replace(/[[\]]/g, ''));
    const distances = anchorDistances(terms);
    terms.forEach((_, at) => {
      const matching = patterns.flatMap((pattern, i) =>
        matchEnd(pattern, terms, at) < 0 ? [] : [reaches[i]!],
      );
      expect(Math.min(Infinity, ...matching), text).toBeGreaterThanOrEqual(
        matching.length > 0 ? distances![at]! : 0,
      );
    });
  }
});
