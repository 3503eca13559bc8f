import { readFileSync } from 'node:fs';
import type { Gazetteer } from '../extraction/types.ts';

/** The places that the reader knows, from data/. */
export function loadGazetteer(): Gazetteer {
  return JSON.parse(readFileSync(new URL('../../data/gazetteer.json', import.meta.url), 'utf8')) as Gazetteer;
}
