/**
 * npm run --silent bench:articles -- COUNT: articles of 3 KB, one a line, as `npm run extract -- --stdin` takes them. Each
 * opens with a person and a village that no other has, so that nothing read before is of help.
 */
import { benchArticles } from './corpus.ts';

const count = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(count) || count < 1) throw new Error('COUNT: a whole number above 0');

const SYLLABLES =
  'ba be da de ga go ha hu ja ji ka ko la lu ma mi na no pa po ra ri sa su ta to va vi za zu'.split(' ');

let number = 0;
for (const { id, text, referenceDate: date } of benchArticles(count)) {
  const opening = `Colonel ${name(number * 2)} Khan spoke in the village of ${name(number * 2 + 1)}.`;
  const line = `${JSON.stringify({ id, date, text: `${opening}\n\n${text}` })}\n`;
  if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  number++;
}

/** A name for each number, such as "Bagoto" or "Zurimilu". */
function name(index: number): string {
  let letters = '';
  for (let rest = index + SYLLABLES.length ** 2; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    letters += SYLLABLES[rest % SYLLABLES.length];
  return letters[0]!.toUpperCase() + letters.slice(1);
}
