/**
 * EDTF (ISO 8601-2, level 1 and the parts of level 2 that articles give) in English words. Words of our own
 * rather than `Intl`, so that every machine prints the same.
 */
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
]; // prettier-ignore

/** Codes 21–24 are seasons, 33–36 quarters (ISO 8601-2, 4.8). */
const SEASONS: Record<number, string> = {
  21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter',
  33: 'first quarter of', 34: 'second quarter of', 35: 'third quarter of', 36: 'fourth quarter of',
}; // prettier-ignore

/** `day month year` of one date; each part may be missing. */
interface Parts {
  day: string;
  month: string;
  year: string;
  /** "about", "perhaps" or nothing. */
  doubt: string;
}

/** The year in words: `1990s` for `199X`, `20th century` style spans as first and last year, nothing for `XXXX`. */
function yearInWords(year: string): string {
  if (/^-?\d{4}$/.test(year))
    return year.startsWith('-') ? `${Number(year.slice(1)) + 1} BC` : `${Number(year)}`;
  if (/^\d{3}X$/.test(year)) return `the ${Number(year.slice(0, 3))}0s`;
  if (/^\d{2}XX$/.test(year)) return `${Number(year.slice(0, 2))}00–${Number(year.slice(0, 2))}99`;
  return '';
}

function parse(date: string): Parts | null {
  const match = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([?~%]?)$/.exec(date);
  if (match === null) return null;
  const [, year = '', monthCode = '', dayCode = '', qualifier = ''] = match;
  const doubt = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' }[qualifier] ?? '';
  const month = MONTHS[Number(monthCode) - 1] ?? SEASONS[Number(monthCode)] ?? '';
  return { day: /^\d\d$/.test(dayCode) ? `${Number(dayCode)}` : '', month, year: yearInWords(year), doubt };
}

function join({ day, month, year, doubt }: Parts): string {
  const words = [day, month, year].filter(Boolean).join(' ');
  return doubt + words + (year === '' ? ', year open' : '');
}

/** Both ends, without saying twice what they share: `19–20 January 2025`, `April–May 2024`. */
function joinInterval(a: Parts, b: Parts): string {
  const same = a.year === b.year && a.doubt === '' && b.doubt === '';
  if (same && a.month === b.month && a.day && b.day) return `${a.day}–${join(b)}`;
  const spaced = a.day || b.day || !same ? ' – ' : '–';
  if (same && a.month && b.month) return join({ ...a, year: 'Y' }).replace(/ Y$/, '') + spaced + join(b);
  return a.month || b.month || a.doubt || b.doubt ? `${join(a)} – ${join(b)}` : `${join(a)}–${join(b)}`;
}

/** An EDTF string in words; the string itself where it uses a form that this page has no words for. */
export function edtfInWords(edtf: string): string {
  const ends = edtf.split('/');
  const [a, b] = ends.map(parse);
  if (ends.length === 1) return a ? join(a) : edtf;
  if (ends.length !== 2) return edtf;
  if (a && b) return joinInterval(a, b);
  if (a) return `from ${join(a)}${ends[1] === '..' ? ' on' : ', end open'}`;
  if (b) return `until ${join(b)}`;
  return edtf;
}
