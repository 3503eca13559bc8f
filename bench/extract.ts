/**
 * npm run bench:extract [-- ARTICLES]: how fast articles are read on one thread, stage by stage, and merged. The
 * figures of one run are to be compared with each other; those of a busy machine with no others.
 */
import * as chrono from 'chrono-node';
import { loadGazetteer } from '../src/cli/gazetteer.ts';
import { createExtractor } from '../src/extraction/extract.ts';
import { benchArticles } from './corpus.ts';
import { timeStages } from './stages.ts';
import { format, seconds } from './timing.ts';

const WARM_UP = 200;
const BATCH = 100;

const count = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(count) || count < BATCH) throw new Error(`ARTICLES: a number of at least ${BATCH}`);
const gazetteer = loadGazetteer();
const extractor = createExtractor(gazetteer);
const articles = [...benchArticles(count)];
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const batches = Array.from({ length: Math.floor(count / BATCH) }, (_, at) =>
  articles.slice(at * BATCH, (at + 1) * BATCH),
);

for (const article of articles.slice(0, WARM_UP)) {
  extractor.read(article);
  chrono.parse(article.text);
}

const mentions = batches.map(() => [] as ReturnType<typeof extractor.read>['mentions']);
const perBatch = batches.map((batch, at) =>
  seconds(() => batch.forEach((article) => mentions[at]!.push(...extractor.read(article).mentions))),
);
const all = mentions.flat();
const reading = perBatch.reduce((sum, time) => sum + time, 0);
const rate = (time: number) => Math.round(BATCH / time);
console.log(`${batches.length * BATCH} articles of ${format((megabytes / count) * 1000)} KB, one thread`);
console.log(`  articles/s    ${Math.round((batches.length * BATCH) / reading)}`);
console.log(`  of batches    median ${rate(median(perBatch))}, best ${rate(Math.min(...perBatch))}`);
console.log(`  MB/s          ${format(((megabytes / count) * batches.length * BATCH) / reading)}`);
console.log(`  mentions      ${all.length}, ${format(all.length / (batches.length * BATCH))} an article`);

const stages = batches.map((batch) => timeStages(batch, gazetteer, extractor.place));
console.log('\nmilliseconds an article (medians of batches)');
for (const name of Object.keys(stages[0]!) as (keyof (typeof stages)[0])[]) {
  const time = median(stages.map((stage) => stage[name]));
  console.log(`  ${name.padEnd(13)} ${format((time / BATCH) * 1000)}`);
}

// Turn by turn, so that a busy minute falls on both.
const ratios = batches.map((batch, at) => {
  const other = seconds(() =>
    batch.forEach(({ text, referenceDate }) => chrono.parse(text, new Date(`${referenceDate}T12:00:00Z`))),
  );
  const { tokens, times } = stages[at]!;
  return { whole: other / (tokens + times), dates: other / times };
});
console.log('\ndates, chrono-node’s time in ours (medians)');
console.log(
  `  from the text, cut into words and tagged   ${format(median(ratios.map(({ whole }) => whole)))}`,
);
console.log(
  `  the date stage alone                       ${format(median(ratios.map(({ dates }) => dates)))}`,
);

// One text of many articles, and one twice as long: twice the time, if time is linear in length.
const joined = (number: number) => ({
  id: 'long',
  text: articles
    .slice(0, number)
    .map(({ text }) => text)
    .join('\n\n'),
});
const [short, long] = [joined(BATCH / 2), joined(BATCH)].map((article) => ({
  length: article.text.length,
  time: Math.min(...Array.from({ length: 3 }, () => seconds(() => extractor.read(article)))),
})) as [{ length: number; time: number }, { length: number; time: number }];
console.log('\none long text');
console.log(`  ${long.length} characters   ${format(long.time)} s`);
console.log(
  `  time a character, to that of half its length   ${format(long.time / long.length / (short.time / short.length))}`,
);

const half = all.slice(0, all.length >> 1);
const [first, second] = [seconds(() => extractor.merge(half)), seconds(() => extractor.merge(all))];
console.log('\nmerge');
console.log(`  ${all.length} mentions   ${format(second)} s, ${Math.round(all.length / second)} a second`);
console.log(`  half of them      ${format(first)} s (whole / half: ${format(second / first)})`);
console.log(`\npeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
