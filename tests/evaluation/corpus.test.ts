import { expect, test } from 'vitest';
import { corpusParts, readCorpusFile } from '../../src/evaluation/corpus.ts';

test('every fifth item is held back, the first one among them', () => {
  const [development, heldBack] = corpusParts([0, 1, 2, 3, 4, 5, 6]);
  expect(development).toEqual({ name: 'development', heldBack: false, items: [1, 2, 3, 4, 6] });
  expect(heldBack).toEqual({ name: 'held back', heldBack: true, items: [0, 5] });
});

test('an error names the file and the cause', () => {
  expect(() => readCorpusFile('no-such-file.xml', String)).toThrow(/^no-such-file\.xml: ENOENT/);
  const broken = () => {
    throw new Error('unclosed tag');
  };
  expect(() => readCorpusFile('package.json', broken)).toThrow('package.json: unclosed tag');
});
