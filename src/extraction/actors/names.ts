/**
 * A person's name reduced to what its spellings share, so that "Baqeri" and "Bagheri", "Amir-Abdollahian" and
 * "Amirabdollahian" compare equal. Latin letters only; not for display.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/gh|q/g, 'g')
    .replace(/kh/g, 'k')
    .replace(/ou|oo|u/g, 'o')
    .replace(/ei|ee|ie|ey|y|e/g, 'i')
    .replace(/dh|z/g, 'z')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');
}

/** Whether two names can mean one person: equal, or one is the end (surname) or the start of the other. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const parts = [foldName(short), foldName(long)] as const;
  if (parts[0] === parts[1]) return true;
  if (parts[0].length < 4) return words(long).some((word) => word.toLowerCase() === short.toLowerCase());
  return parts[1].endsWith(parts[0]) || sharesNames(words(short), words(long));
}

/** Two or more names of the shorter found in the longer, the surname among them ("Shehbaz Sharif"). */
function sharesNames(short: string[], long: string[]): boolean {
  const folded = long.map(foldName);
  const shared = short.filter((word) => folded.includes(foldName(word)));
  const surname = foldName(short.at(-1)!) === folded.at(-1);
  return shared.length >= 2 && (surname || shared.length === short.length);
}

function words(name: string): string[] {
  return name.split(/[\s-]+/);
}
