/** Latin letters beyond ISO 8859-1, at which wink-nlp would cut a word in two. */
const FOREIGN = /[\u0100-\u024F\u0259\u1E00-\u1EFF]/g;
/** Latin letters that Unicode does not take apart into a plain one and a mark. */
const BASE = new Map(
  Object.entries({
    ı: 'i',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ħ: 'h',
    Ħ: 'H',
    ŧ: 't',
    Ŧ: 'T',
    ŋ: 'n',
    ə: 'e',
    Ə: 'E',
    œ: 'o',
    Œ: 'O',
    ø: 'o',
    ð: 'd',
  }),
);
/** Those that plain spelling writes as two. */
const PAIRS = new Map(Object.entries({ ß: 'ss', æ: 'ae', þ: 'th' }));

/** `text`, as long as before, with plain letters for those at which wink-nlp would cut: "Erdoğan" as "Erdogan". */
export function plainLetters(text: string): string {
  return text.replace(FOREIGN, (letter) => BASE.get(letter) ?? letter.normalize('NFD')[0]!);
}

/** A word in lower case with plain letters for all, so that it compares equal however its marks are written. */
export function withoutMarks(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u200c\u200d]/g, '')
    .replace(/[^\0-\x7F]/g, (letter) => BASE.get(letter) ?? PAIRS.get(letter) ?? letter);
}
