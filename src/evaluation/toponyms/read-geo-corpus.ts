/**
 * Reads corpora of place names in the two XML forms of Gritta et al., "A pragmatic guide to geoparsing evaluation"
 * (Language Resources and Evaluation 54, 2020): GeoVirus (`<location>`) and LGL (`<toponym>`).
 */
import { SaxesParser } from 'saxes';
import type { Span } from '../../extraction/types.ts';

export interface MarkedPlace extends Span {
  /** Degrees, longitude first; null where the annotators give no point. */
  point: [number, number] | null;
}

export interface GeoArticle {
  text: string;
  expected: MarkedPlace[];
}

const PLACE = /^(location|toponym)$/;
const FIELD = /^(start|end|lat|lon)$/;

/**
 * The articles of one file. Of the elements inside a place, the first of each name counts.
 * @throws an error when the file is no well-formed XML
 */
export function readGeoCorpus(xml: string): GeoArticle[] {
  const articles: GeoArticle[] = [];
  const path: string[] = [];
  let fields: Record<string, string> = {};
  const parser = new SaxesParser();
  const take = (text: string) => {
    const name = path.at(-1) ?? '';
    if (name === 'text') articles.at(-1)!.text += text;
    else if (FIELD.test(name)) fields[name] = (fields[name] ?? '') + text;
  };
  parser.on('opentag', ({ name }) => {
    if (name === 'article') articles.push({ text: '', expected: [] });
    if (PLACE.test(name)) fields = {};
    path.push(name);
  });
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (PLACE.test(name)) articles.at(-1)!.expected.push(placeOf(fields));
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return articles;
}

function placeOf({ start, end, lat, lon }: Record<string, string>): MarkedPlace {
  const point: [number, number] | null = lat && lon ? [Number(lon), Number(lat)] : null;
  return { start: Number(start), end: Number(end), point };
}
