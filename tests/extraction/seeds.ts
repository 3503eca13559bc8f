import { readFileSync } from 'node:fs';
import { extractor } from './reader.ts';

const SEEDS = ['000_be6fad0ebe57640d', '002_cf3bdf6709b29141'] as const;

/** The two articles that come with the project, as their files hold them. */
export const seeds = SEEDS.map((id) => ({
  id,
  text: readFileSync(new URL(`../../seeds/${id}.txt`, import.meta.url), 'utf8'),
}));

/** What each of the two says, read by itself. */
export const [first, second] = seeds.map((seed) => extractor.read(seed)) as [
  ReturnType<typeof extractor.read>,
  ReturnType<typeof extractor.read>,
];
