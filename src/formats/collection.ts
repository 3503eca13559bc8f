import type { MergedEvent } from '../extraction/coreference/across.ts';
import { compareText, distinction } from '../extraction/coreference/order.ts';
import { spanOf } from '../extraction/coreference/compatible.ts';
import { titleOf } from '../extraction/events/title.ts';
import type { LengthMention } from '../extraction/lengths.ts';
import type { Place, PlacePrecision } from '../extraction/types.ts';
import type { EventCollection, EventFeature, FeatureTime, ReportedLength } from './corpus.ts';
import { eventIds } from './event-id.ts';
import { ploverOf } from './plover.ts';

/** Radius in metres of "near X" without a figure. */
const NEAR = 10_000;
const PRECISIONS: Record<Place['kind'], PlacePrecision> = {
  site: 'site',
  city: 'city',
  province: 'province',
  border: 'border',
  country: 'country',
  region: 'none',
  sea: 'none',
};

/** Merged events as a GeoJSON FeatureCollection, sorted by start, then id; undated events last. */
export function toCollection(
  events: MergedEvent[],
  lengths: LengthMention[],
  place: (id: string) => Place,
): EventCollection {
  const features = withIds(events)
    .map(({ id, event }) => featureOf(id, event, place))
    .sort(
      (a, b) =>
        compareText(a.properties.start ?? '\uffff', b.properties.start ?? '\uffff') ||
        compareText(a.id, b.id),
    );
  return { type: 'FeatureCollection', features, reportedLengths: mergeLengths(lengths) };
}

/** Numbers events of one id by where they are said, so that the numbers do not depend on the order given. */
function withIds(events: MergedEvent[]): { id: string; event: MergedEvent }[] {
  const where = ({ mention }: MergedEvent) =>
    `${mention.sources[0]!.article}\u0000${String(mention.sources[0]!.start).padStart(9, '0')}\u0000${distinction(mention)}`;
  const sorted = [...events].sort((a, b) => compareText(where(a), where(b)));
  const ids = eventIds(sorted.map(({ mention }) => mention));
  return sorted.map((event, at) => ({ id: ids[at]!, event }));
}

function featureOf(
  id: string,
  { mention, conflicts }: MergedEvent,
  lookUp: (id: string) => Place,
): EventFeature {
  const { date } = mention;
  const place = mention.place ? lookUp(mention.place.id) : null;
  const span = spanOf(mention);
  const edtf =
    span && date?.first === date?.last && span[0] !== span[1]
      ? `${span[0]}/${span[1]}`
      : (date?.edtf ?? null);
  const precision = place ? PRECISIONS[place.kind] : 'none';
  const point = precision === 'none' ? null : place!.point;
  return {
    type: 'Feature',
    id,
    geometry: point && { type: 'Point', coordinates: point },
    time: timeOf(span),
    properties: {
      type: mention.type,
      title: titleOf(mention, place?.name ?? null),
      status: mention.status ?? 'happened',
      date: edtf,
      start: span?.[0] ?? null,
      end: span?.[1] ?? null,
      dateBasis: date?.basis ?? 'none',
      dateText: date?.text ?? null,
      place: place?.id ?? null,
      placeName: place?.name ?? null,
      placePrecision: precision,
      placeBasis: mention.place?.basis ?? 'none',
      placeUncertainty: uncertaintyOf(mention.place, place),
      actors: mention.actors.map(({ name, country, role }) => ({ name, country, role })),
      sources: mention.sources,
      conflicts,
      plover: ploverOf(mention),
    },
  };
}

function uncertaintyOf(where: MergedEvent['mention']['place'], place: Place | null): number | null {
  if (!where || !place) return null;
  const off = where.distance ?? (where.near && place.kind !== 'country' ? NEAR : 0);
  return Math.max(off, place.uncertainty ?? 0) || null;
}

function timeOf(span: [string, string] | null): FeatureTime | null {
  if (!span) return null;
  return span[0] === span[1] ? { date: span[0] } : { interval: span };
}

/** One entry for each border and figure, with all who report it. */
function mergeLengths(lengths: LengthMention[]): ReportedLength[] {
  const merged = new Map<string, ReportedLength>();
  for (const { place, kilometres, source } of lengths) {
    const key = `${place} ${String(kilometres).padStart(6, '0')}`;
    const entry = merged.get(key) ?? { place, kilometres, sources: [] };
    entry.sources.push(source);
    merged.set(key, entry);
  }
  for (const { sources } of merged.values())
    sources.sort((a, b) => compareText(a.article, b.article) || a.start - b.start);
  return [...merged].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
}
