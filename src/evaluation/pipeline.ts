/** The program itself as a reader of cases. */
import { readFileSync } from 'node:fs';
import { createExtractor } from '../extraction/extract.ts';
import type { Gazetteer } from '../extraction/types.ts';
import { toCollection } from '../formats/collection.ts';
import type { Read } from './judge.ts';

const GAZETTEER = new URL('../../data/gazetteer.json', import.meta.url);

/** Builds the whole pipeline once: each case's articles are read one by one and merged, as a folder's are. */
export function pipeline(): Read {
  const extractor = createExtractor(JSON.parse(readFileSync(GAZETTEER, 'utf8')) as Gazetteer);
  return (articles) => {
    const mentions = articles.flatMap(({ id, date, text }) => {
      const options = date === null ? {} : { referenceDate: date };
      return extractor.read({ id, text, ...options }).mentions;
    });
    const { features } = toCollection(extractor.merge(mentions), [], (id) => extractor.place(id));
    return features.map(({ properties }) => properties);
  };
}
