import { KIND } from './lexicon.ts';
import type { Term } from './terms.ts';

/** Joins numbers written in words: "twenty-five", "one hundred", "nineteen ninety-seven" (a year), and "2 1/2". */
export function joinNumbers(terms: Term[]): Term[] {
  if (!terms.some((term, i) => mayJoin(terms[i - 1], term))) return terms;
  const joined: Term[] = [];
  for (const term of terms) {
    const last = joined.at(-1);
    if (last && term.text === '1/2' && last.kinds & KIND.COUNT && last.value > 0) {
      joined[joined.length - 1] = { ...last, end: term.end, kinds: KIND.COUNT, value: last.value + 0.5 };
      continue;
    }
    const hyphen = last?.text === '-';
    const before = hyphen ? joined.at(-2) : last;
    const value =
      before && isNumberWord(before) && isNumberWord(term) ? together(before.value, term.value) : 0;
    if (before && value > 0) {
      joined.length -= hyphen ? 2 : 1;
      joined.push({
        ...before,
        end: term.end,
        text: `${before.text} ${term.text}`,
        kinds: kindsOf(value, term),
        value,
      });
    } else joined.push(term);
  }
  return joined;
}

const NUMBERS = KIND.COUNT | KIND.ORDINAL | KIND.YEAR;

function mayJoin(before: Term | undefined, { kinds, text }: Term): boolean {
  if (before === undefined || ((kinds & NUMBERS) === 0 && text !== '1/2')) return false;
  return (before.kinds & NUMBERS) !== 0 || before.text === '-';
}

function isNumberWord({ kinds, text, value }: Term): boolean {
  return (kinds & NUMBERS) !== 0 && value > 0 && !/\d/.test(text);
}

/** What two number words say together; 0 when they do not make a number. */
function together(first: number, second: number): number {
  if (second < 10 && first >= 20 && first % 10 === 0) return first === 100 ? 0 : first + second;
  if (second >= 10 && second < 100 && (first === 18 || first === 19)) return first * 100 + second;
  return (second === 100 || second === 1000) && first < 100 ? first * second : 0;
}

function kindsOf(value: number, { kinds }: Term): number {
  if (value > 1000 && value % 1000 !== 0) return KIND.YEAR;
  return kinds & KIND.ORDINAL && value < 32 ? KIND.DAY | KIND.ORDINAL : KIND.COUNT;
}
