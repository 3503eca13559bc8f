/** The words of time: what each one may be, and its number. */

/** Kinds of terms, as bits, so that one word may be of several kinds. */
export const KIND = {
  MONTH: 1, // 1 to 12
  WEEKDAY: 2, // 1 (Monday) to 7
  SEASON: 4, // 1 (spring) to 4
  UNIT: 8, // index into UNITS
  PART: 16, // index into PARTS_OF_DAY
  COUNT: 32, // a whole number; 0 for "several", "few"
  DAY: 64, // 1 to 31, digits or ordinal
  ORDINAL: 128, // 1 to 31
  YEAR: 256, // four digits, 1000 to 2999
  DECADE: 1024, // 1990s, nineties: the first year of it
  DEICTIC: 2048, // last −1, this 0, next +1
  EARLY: 4096, // early, mid, late: the phase of a period
  DASH: 8192,
  CLOCK: 16384, // 5:30: minutes after midnight
  ISO: 32768, // 2024-01-16
  NUMERIC: 65536, // 16/01/2024
  MERIDIEM: 131072, // a.m. 0, p.m. 12
  ZONE: 262144,
  PERSIAN: 524288, // a month of the Solar Hijri calendar, 1 to 12
  PHASE: 1048576, // the beginning, end, middle (of a period)
  FREQUENCY: 2097152, // daily, weekly: index into UNITS
  WORD: 4194304, // a word that some pattern names
  ANCHOR: 8388608, // a word without which some pattern cannot match, and which is rare elsewhere
} as const;
export type Kind = keyof typeof KIND;

/** Units of time: letter of ISO 8601 durations, with `T` for parts of a day. */
export const UNITS = ['D', 'W', 'M', 'Q', 'Y', 'DE', 'CE', 'TH', 'TM', 'TS', 'WE', 'F'] as const;

/** Parts of the day in the notation of TIMEX3. */
export const PARTS_OF_DAY = ['MO', 'AF', 'EV', 'NI', '12:00', 'DT', '24:00'] as const;

export interface Entry {
  kinds: number;
  value: number;
}

const entries = new Map<string, Entry>();

function add(kind: Kind, value: number, words: string): void {
  for (const word of words.split(' ')) {
    entries.set(word, { kinds: (entries.get(word)?.kinds ?? 0) | KIND[kind], value });
  }
}

const list = (kind: Kind, from: number, rows: string[]): void =>
  rows.forEach((words, i) => add(kind, from + i, words));

list('MONTH', 1, [
  'january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun',
  'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec',
]); // prettier-ignore
list('WEEKDAY', 1, [
  'monday mon', 'tuesday tue tues', 'wednesday wed', 'thursday thu thur thurs', 'friday fri', 'saturday sat',
  'sunday sun',
]); // prettier-ignore
list('SEASON', 1, ['spring springtime', 'summer summertime', 'autumn fall', 'winter wintertime']);
list('UNIT', 0, [
  'day days', 'week weeks', 'month months', 'quarter quarters', 'year years', 'decade decades',
  'century centuries', 'hour hours', 'minute minutes', 'seconds', 'weekend weekends', 'fortnight fortnights',
]); // prettier-ignore
list('PART', 0, [
  'morning mornings', 'afternoon afternoons', 'evening evenings', 'night nights overnight', 'noon midday',
  'daytime', 'midnight',
]); // prettier-ignore
list('COUNT', 0, [
  'several few many', 'a an one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
]); // prettier-ignore
list('ORDINAL', 1, [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh',
  'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
  'twentieth',
]); // prettier-ignore
['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred'].forEach((word, i) =>
  add('COUNT', 30 + 10 * i, word),
);
add('COUNT', 12, 'dozen');
add('COUNT', 1000, 'thousand');
['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].forEach(
  (word, i) => add('DECADE', 1920 + 10 * i, word),
);
list('DEICTIC', -1, ['last past previous', 'this current', 'next coming upcoming']);
add('EARLY', 0, 'early earlier mid late later');
add('PHASE', 0, 'beginning start end middle close outset eve rest remainder course turn');
add('DASH', 0, '- – — − ‒ to through till until thru');
add('MERIDIEM', 0, 'a.m. am a.m');
add('MERIDIEM', 12, 'p.m. pm p.m');
add('ZONE', 0, 'gmt utc est edt pst pdt cst ist pkt irst local time bst cet');
list('PERSIAN', 1, [
  'farvardin', 'ordibehesht', 'khordad', 'tir', 'mordad', 'shahrivar', 'mehr', 'aban', 'azar', 'dey', 'bahman',
  'esfand',
]); // prettier-ignore
add('FREQUENCY', 0, 'daily nightly');
add('FREQUENCY', 1, 'weekly');
add('FREQUENCY', 2, 'monthly');
add('FREQUENCY', 4, 'annually yearly');

/** Words that are also something else: only a capital makes them times. */
export const CAPITALISED_KINDS = KIND.MONTH | KIND.WEEKDAY | KIND.PERSIAN;

/** Short forms that are English words or names by themselves: only a full stop makes them times. */
export const NEED_FULL_STOP = new Set(['mon', 'wed', 'sat', 'sun', 'fri', 'thu', 'tue']);

/** Notes that a pattern names a word, so that a term of no kind can be passed over at once. */
export function nameWord(word: string): void {
  add('WORD', entries.get(word)?.value ?? 0, word);
}

/** Notes that a pattern hangs on a word. */
export function anchorWord(word: string): void {
  add('ANCHOR', entries.get(word)?.value ?? 0, word);
}

/** What a word in lower case, without its full stop, may be. */
export function lookUp(word: string): Entry | undefined {
  return entries.get(word);
}
