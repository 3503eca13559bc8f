import { withoutMarks } from '../plain-letters.ts';

/** One word as names are compared: lower case, without accents, with one kind of apostrophe and no full stop at its end. */
export function foldWord(word: string): string {
  return foldLower(word.toLowerCase());
}

/** The same for a word already in lower case. */
export function foldLower(lower: string): string {
  // Most words are plain ASCII; only the rest need the slow path.
  const plain = ASCII_WORD.test(lower) ? lower : spellOut(lower);
  return plain.length > 2 && plain.endsWith('.') ? plain.slice(0, -1) : plain;
}

const ASCII_WORD = /^[a-z0-9.'-]*$/;

function spellOut(lower: string): string {
  return withoutMarks(lower).replace(/[‘’ʼʻ`]/g, "'");
}

/** The words of a gazetteer name, cut where the tokenizer cuts: at blanks, hyphens, commas, slashes and before 's. */
export function foldName(name: string): string[] {
  return name
    .replace(/['’]s\b/g, ' $&')
    .split(/([\s–—/-]+|,)/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !DASH.test(part))
    .map(foldWord);
}

/** Dashes and slashes that join two names or the parts of one. */
export const DASH = /^[-–—‐‑/]$/;

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
