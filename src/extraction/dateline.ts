import type { Span } from './types.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>[12]\\d{3})';

/** Complete dates as newspapers print them at the head of a report; figures alone only where the order is certain. */
const FULL_DATES = [
  new RegExp(`\\b${YEAR}(?:[-/]|\\. ?)(?<number>\\d{1,2})(?:[-/]|\\. ?)${DAY}(?!\\d)`),
  new RegExp(`\\b${DAY}[ -]${MONTH} ?[,-]? ?${YEAR}\\b`, 'i'),
  new RegExp(`(?:\\b|(?<=\\p{Ll}))${MONTH},? ${DAY} ?,? ?${YEAR}\\b`, 'u'),
  new RegExp(`\\b${MONTH}[ -]${DAY}(?:,? |-)${YEAR}\\b`, 'i'),
  new RegExp(`\\b(?<day>1[3-9]|2\\d|3[01])[-/.](?<number>\\d{1,2})[-/.]${YEAR}\\b`),
  // With full stops the day always stands first: nobody writes the other order so.
  new RegExp(`\\b(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.${YEAR}\\b`),
  new RegExp(`\\b(?<number>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\\d|3[01])/${YEAR}\\b`),
  new RegExp(`\\b(?<day>(?<number>\\d{1,2}))[-/.]\\k<day>[-/.]${YEAR}\\b`),
];
/** Years of the Persian calendar, which the same figures may mean. */
const SOLAR_HIJRI = /^1[34]\d\d/;

/** Longest line taken for a head line, in characters. */
const HEAD_LINE = 120;
/** Web addresses, owners' endings and signatures, which are no words of a sentence. */
const WEB_ADDRESS = /\S+\.\S+|['’]s\b|(?<=:)\s*\p{Ll}+$/gu;
/** Lower-case words of a head line; any other one makes it a sentence. */
const HEAD_WORDS =
  /^(?:published|publish|publication|updated|posted|created|last|modified|first|in|on|at|by|from|of|and|the|date|id|am|pm|gmt|utc|ist|pkt|pst|est|bst|cst|local|time|www|http|https|com|ir|net|org|az|pk|th|st|nd|rd|t|z|h|about|hours?|days?|weeks?|months?|years?|ago|news|file|photo|staff|reporter|correspondent|desk|web|agency|agencies|editor|source|share|print|comments?|min|mins|minutes|read|views?|adjust|font|size|close|save|listen)$/;
/** A dash, colon or full stop that may end a dateline. */
const DATELINE_END = /(?: [–—-]{1,2} | ?[–—]\s*|[:.]\s+)(?=["“‘]?\p{Lu})/gu;
/** Words that begin a sentence with a date. */
const SENTENCE_START = /^(?:On|In|Since|From|After|Before|Until|At|During)\b/;

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|of|al|e)){0,3}";
const DATE = `(?:${MONTH} ?\\d{1,2}|\\d{1,2} ${MONTH.replace('<month>', '<month2>')})(?:st|nd|rd|th)?(?:,? [12]\\d{3})?`;

/** Place, date and agency before the first sentence: "TEHRAN, Apr. 16 (MNA) –", "TEHRAN- ", "Zahedan, 1 June 2022 (TDI):", "Tehran, Dec 5, IRNA -". */
const DATELINE = new RegExp(
  `^(?<clock>\\[\\d{1,2}:\\d\\d\\]\\s*)?` +
    `(?<place>${NAME}(?:[,/] ?${NAME}){0,2}(?: ?\\[\\p{Lu}[\\p{L} ]{2,20}\\]| ?\\(\\p{Lu}[\\p{L} ]{2,20}\\)(?= \\[)){0,2})?` +
    `(?<date>,? ?${DATE})?` +
    `(?<agency>,? ?\\([\\p{L}\\d .,/&-]{2,40}\\)|, ?\\p{Lu}{2,6}(?= ?[–—-]))?` +
    `(?<dash>,? ?(?:–|—|--|―)\\s*| -\\s+| -(?=\\p{Lu})|(?<=\\p{Lu}{3})-\\s+| ?:\\s+|(?<=\\)):(?=\\p{Lu}))`,
  'u',
);

const DAY_LINE = new RegExp(`^${DATE}:?$`, 'u');

const FILING_LINE = new RegExp(
  `^${NAME}(?:, ?${NAME}){0,2},? ${DATE}\\.?(?: \\([\\p{L} ./&-]{2,40}\\))?$`,
  'u',
);

/** "Bogota, Sep 12 (IANS) At least five …": place, day and agency, and no dash. */
const WIRE = new RegExp(
  `^(?:${NAME}, ?){1,2}${DATE} ?\\(\\p{Lu}[\\p{L} /]{1,30}\\)\\s+(?=["“‘]?\\p{Lu})`,
  'u',
);

/** "Caracas, Venezuela (CNN)The president …", "Seoul (AFP) A court …": place and agency, and neither day nor dash. */
const AGENCY = new RegExp(
  `^(?:${NAME}(?:, ?${NAME}){0,2} ?)?\\((?:CNN|AP|AFP|UPI|VOA|RFE/RL|IANS|PTI|ANI|APP|MNA|IRNA|Reuters|Xinhua)\\)\\s*(?=["“‘]?\\p{Lu})`,
  'u',
);

/** Other openings that give the day: "MOSCOW, April 4, 2024. /TASS/.", "ISLAMABAD, (Agency - 4th April, 2024)", "Updated: April 4, 2024." */
const FILED = [
  /^\p{Lu}[\p{L} ]{2,30}, [^/().]{6,24}\. ?\/\p{L}+\/\.\s+/u,
  /^(?:\p{Lu}[\p{L} ]{2,30}[,:]? ?){0,2}(?:\([^()]{6,70}\)|\[[^[\]]{6,70}\])\s*:?\s*(?=["“‘]?\p{Lu})/u,
  /^(?:Updated|Published|Posted)(?: on)?:? [^.]{6,30}\.\s+(?=\p{Lu})/u,
];

/** A complete date inside `text`, as ISO 8601, with its offsets; null when there is none or it does not exist. */
export function findFullDate(text: string): (Span & { iso: string }) | null {
  for (const pattern of FULL_DATES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { year, month, number, day } = match.groups!;
    if (SOLAR_HIJRI.test(year!)) continue;
    const monthNumber = number ? Number(number) : MONTHS.indexOf(month!.slice(0, 3).toLowerCase()) + 1;
    if (!dayExists(Number(year), monthNumber, Number(day))) continue;
    const iso = `${year}-${String(monthNumber).padStart(2, '0')}-${day!.padStart(2, '0')}`;
    return { start: match.index, end: match.index + match[0].length, iso };
  }
  return null;
}

/** Whether `line` says nothing but when, where and by whom the article was published. */
export function isDateLine(line: string): boolean {
  const date = line.length <= HEAD_LINE && findFullDate(line);
  if (!date) return false;
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`.replace(WEB_ADDRESS, ' ');
  const words = rest.match(/\p{L}+/gu) ?? [];
  return words.length <= 16 && words.every((word) => word !== word.toLowerCase() || HEAD_WORDS.test(word));
}

/** "Baku, Azerbaijan, Sep. 22", "Seoul, Aug 19 (Yonhap)" on a line of its own: where and when a report was filed, without its year. */
export function isFilingLine(line: string): boolean {
  return FILING_LINE.test(line);
}

/** "January 17" on a line of its own, with or without its year: the label of a chronology. */
export function isDayLine(line: string): boolean {
  return DAY_LINE.test(line);
}

/** Length of the dateline at the start of `paragraph`; 0 when the paragraph starts with its first sentence. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 160);
  if (SENTENCE_START.test(head)) return 0;
  const filed = FILED.map((pattern) => pattern.exec(head)?.[0]).find((words) => words && findFullDate(words));
  if (filed) return filed.length;
  const dated = datedOpening(head);
  if (dated > 0) return dated;
  const wire = WIRE.exec(head) ?? AGENCY.exec(head);
  if (wire) return wire[0].length;
  const match = DATELINE.exec(head);
  if (!match) return 0;
  const { clock, place, date, agency, dash } = match.groups!;
  const words = place?.split(/\s+/).length ?? 0;
  const capitals = place !== undefined && place === place.toUpperCase() && /\p{Lu}{2}/u.test(place);
  const opening = /^["'“‘«[]?\p{Lu}|^\p{N}/u.test(paragraph.slice(match[0].length));
  // "Doha, Qatar - US officials …": a town and its country before the hyphen
  const spaced =
    /[–—―]|--/.test(dash!) ||
    dash!.trimStart().startsWith(':') ||
    (dash === ' - ' && place?.includes(',') === true);
  const plain =
    place !== undefined &&
    words <= 4 &&
    spaced &&
    opening &&
    !/^[–—]\p{L}/u.test(paragraph.slice(match[0].length - dash!.length));
  return clock || (place && date) || agency || capitals || plain ? match[0].length : 0;
}

/** Length of an opening that holds nothing but a complete date, places and names: "ANKARA – Jan 22, 2025 – ", "Oran, 3 May 2024. ". */
function datedOpening(head: string): number {
  for (const { index, 0: mark } of head.matchAll(DATELINE_END)) {
    const end = index + mark.length;
    if (isDateLine(head.slice(0, index))) return end;
  }
  return 0;
}

function dayExists(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}
