/** Latin letters beyond ISO 8859-1, at which wink-nlp would cut a word in two. */
const FOREIGN = /[\u0100-\u024F\u0259\u1E00-\u1EFF]/g;
/** Of these, the ones that Unicode does not take apart. */
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
  }),
);

/** `text`, as long as before, with plain letters for those: "Erdoğan" as "Erdogan". */
export function plainLetters(text: string): string {
  return text.replace(FOREIGN, (letter) => BASE.get(letter) ?? letter.normalize('NFD')[0]!);
}
