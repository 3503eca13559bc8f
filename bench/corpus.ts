import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readGold, type GoldCase } from '../src/evaluation/gold.ts';

/** One article as the reader takes it. */
export interface BenchArticle {
  id: string;
  text: string;
  referenceDate: string;
}

const root = new URL('../', import.meta.url);
const FIRST_DAY = Date.UTC(2010, 0, 1);
const DAYS = 5500;

/** One paragraph in so many tells of an event of its own; the others are background, as in the two seeds. */
const BACKGROUND = 4;

/**
 * `count` articles of about `size` characters (3,000: a news report) from the project's own texts, the gold set and the
 * seeds, shuffled by a generator with a fixed start: the same articles on every run and machine.
 */
export function* benchArticles(count: number, size = 3000): Generator<BenchArticle> {
  const { eventful, background } = ownParagraphs();
  const pick = generator(20250119);
  for (let number = 0; number < count; number++) {
    const parts: string[] = [];
    for (let length = 0; length < size;) {
      const source = parts.length % BACKGROUND === 0 ? eventful : background;
      const part = source[pick(source.length)]!;
      parts.push(part);
      length += part.length + 2;
    }
    const referenceDate = new Date(FIRST_DAY + pick(DAYS) * 86_400_000).toISOString().slice(0, 10);
    yield { id: `article-${number}`, text: parts.join('\n\n'), referenceDate };
  }
}

function ownParagraphs(): { eventful: string[]; background: string[] } {
  const gold = readGold(fileURLToPath(new URL('tests/gold/', root))).development;
  const paragraphsOf = (cases: GoldCase[]) =>
    cases.flatMap(({ articles }) => articles.flatMap(({ text }) => paragraphs(text)));
  const seeds = new URL('seeds/', root);
  const seedTexts = readdirSync(seeds)
    .sort()
    .map((name) => readFileSync(new URL(name, seeds), 'utf8'));
  return {
    eventful: paragraphsOf(gold.filter(({ events }) => events.length > 0)),
    background: [
      ...paragraphsOf(gold.filter(({ events }) => events.length === 0)),
      ...seedTexts.flatMap(paragraphs),
    ],
  };
}

function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((part) => part.length > 60);
}

/** Whole numbers below a limit, always the same ones (Park and Miller's "minimal standard", CACM 31, 1988). */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => (state = (state * 48_271) % 2_147_483_647) % limit;
}
