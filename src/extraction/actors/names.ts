/**
 * A name reduced to what its Latin spellings share: consonants, with all vowels alike, so that "Baqeri" and "Bagheri",
 * "Shehbaz" and "Shahbaz" compare equal. Empty for other scripts; not for display.
 */
export function foldName(name: string): string {
  const before = folded.get(name);
  if (before !== undefined) return before;
  if (folded.size >= MOST_KNOWN) folded.clear();
  const short = reduce(name);
  folded.set(name, short);
  return short;
}

/** Folding costs more than all else in a comparison, and the same names are compared again and again. */
const folded = new Map<string, string>();
const known = new Map<string, string[]>();
const MOST_KNOWN = 20_000;

function reduce(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^y(?=[aeiou])/, 'j')
    .replace(/gh|q/g, 'g')
    .replace(/kh/g, 'k')
    .replace(/dh|z/g, 'z')
    .replace(/w/g, 'v')
    .replace(/[aeiouy]+/g, 'a')
    .replace(/(.)\1+/g, '$1');
}

/**
 * Whether two names can mean one person: equal, one the last words of the other (a surname alone), or two names
 * shared with the surname among them. Hyphens and spaces inside a name do not matter.
 */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [foldedWords(a), foldedWords(b)];
  if (first.length === 0 || second.length === 0) return false;
  return endsWith(first, second) || endsWith(second, first) || sharesNames(first, second);
}

/** Whether `short` is what some last words of `long` make when written together. */
function endsWith(long: string[], short: string[]): boolean {
  const wanted = short.join('');
  let end = '';
  for (const word of long.toReversed()) {
    end = word + end;
    if (end === wanted) return true;
    if (end.length >= wanted.length) return false;
  }
  return false;
}

/** The same surname and one more name in common ("Muhammad Shehbaz Sharif", "Shehbaz M. Sharif"). */
function sharesNames(a: string[], b: string[]): boolean {
  return (
    a.at(-1) === b.at(-1) && a.slice(0, -1).some((word) => word.length > 1 && b.slice(0, -1).includes(word))
  );
}

function foldedWords(name: string): string[] {
  const before = known.get(name);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const words = fold(name);
  known.set(name, words);
  return words;
}

function fold(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .map(foldName)
    .filter((word) => word !== '');
}
