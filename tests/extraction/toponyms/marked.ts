import { readFileSync } from 'node:fs';
import { readDocument } from '../../../src/extraction/document.ts';
import { createToponymReader } from '../../../src/extraction/toponyms/create-reader.ts';
import type { Gazetteer, Toponym } from '../../../src/extraction/types.ts';

const gazetteer = JSON.parse(
  readFileSync(new URL('../../../data/gazetteer.json', import.meta.url), 'utf8'),
) as Gazetteer;

export const readToponyms = createToponymReader(gazetteer);

/** All toponyms of `text`. */
export const toponymsOf = (text: string): Toponym[] => readToponyms(readDocument('test', text));

/** The toponym at the place that square brackets mark in `marked`; undefined when none is read there. */
export function markedToponym(marked: string): Toponym | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.slice(0, start) + marked.slice(start + 1, end + 1) + marked.slice(end + 2);
  return toponymsOf(text).find(
    (toponym) => toponym.start < end && start < toponym.end && toponym.start >= start,
  );
}
