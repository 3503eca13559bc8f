import { borderBetween } from './events/places/border.ts';
import type { Scene } from './events/scene.ts';
import type { Article, EventSource } from './types.ts';

/** A border's length as an article gives it. */
export interface LengthMention {
  /** Gazetteer id of the border. */
  place: string;
  kilometres: number;
  source: EventSource;
}

const KILOMETRES_PER_MILE = 1.609344;
/** "909-kilometer border", "909 km long frontier", "border of 909 kilometres". */
const BEFORE =
  /(\d[\d,.]*)[ -]?(km|kilomet(?:er|re)s?|miles?)[ -](?:long )?(?:\p{L}+ ){0,3}?(?:border|frontier)/iu;
const AFTER =
  /(?:border|frontier)[^.;]{0,40}?(\d[\d,.]*)[ -]?(km|kilomet(?:er|re)s?|miles?)(?: long| in length)?/iu;

/** The figures that an article gives for the length of a border between two countries that it names. */
export function findReportedLengths(scenes: Scene[], { id, text }: Article): LengthMention[] {
  return scenes.flatMap((scene) => {
    const { start, end } = scene.sentence;
    const quote = text.slice(start, end);
    const match = BEFORE.exec(quote) ?? AFTER.exec(quote);
    const place = match && borderOf(scene);
    if (!match || !place) return [];
    const figure = Number(match[1]!.replace(/,/g, ''));
    const kilometres = Math.round(/^mile/i.test(match[2]!) ? figure * KILOMETRES_PER_MILE : figure);
    if (!Number.isFinite(kilometres) || kilometres < 50) return [];
    const at = start + match.index;
    const marks = [
      {
        kind: 'place' as const,
        start: at,
        end: at + match[0].length,
        reads: `length of the border: ${kilometres} km`,
      },
    ];
    return [
      { place, kilometres, source: { article: id, quote, start, end, rules: ['length of a border'], marks } },
    ];
  });
}

/** The border that the sentence names, or that of the two countries that it speaks of. */
function borderOf(scene: Scene): string | null {
  const named = scene.toponyms.find(({ place }) => place.startsWith('border:'));
  if (named) return named.place;
  return borderBetween(
    scene.actors.flatMap(({ actors }) => actors.map(({ country }) => country)),
    scene.hasPlace,
  );
}
