/** Ways in which annotators spell one TIMEX3 value, each with the spelling of TimeML 1.2.1. */
const SPELLINGS: [own: RegExp, standard: string][] = [
  [/-W(\d)(?!\d)/, '-W0$1'], // 2000-W7
  [/(?:-XX)+$/, ''], // 1998-10-XX: a month
  [/^(\d{2,3})X{1,2}$/, '$1'], // 199X, 19XX
  [/T(\d\d)$/, 'T$1:00'], // 1989-11-06T17
];

/** A value in the spelling of TimeML 1.2.1. */
export function standardSpelling(value: string): string {
  return SPELLINGS.reduce((text, [own, standard]) => text.replace(own, standard), value);
}
