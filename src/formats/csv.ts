import Papa from 'papaparse';
import type { EventCollection, EventFeature } from './corpus.ts';
import { datePrecision, wherePrecision } from './ucdp.ts';

/**
 * Events as CSV (RFC 4180, UTF-8, one event a row), with the column names and precision codes that UCDP GED uses
 * where it has them. Cells that a spreadsheet would take for a formula are escaped.
 */
export function toCsv({ features }: EventCollection): string {
  return `${Papa.unparse(features.map(row), { newline: '\r\n', escapeFormulae: true, columns: COLUMNS })}\r\n`;
}

function row({ id, geometry, properties }: EventFeature): Record<string, string | number | null> {
  const [longitude, latitude] = geometry?.coordinates ?? [null, null];
  const first =
    properties.sources.find(({ marks }) => marks.some(({ kind }) => kind === 'trigger')) ??
    properties.sources[0];
  const actor = (at: number) => properties.actors[at];
  return {
    id,
    type: properties.type,
    title: properties.title,
    status: properties.status,
    date: properties.date,
    date_start: properties.start,
    date_end: properties.end,
    date_prec: datePrecision(properties),
    date_basis: properties.dateBasis,
    date_text: properties.dateText,
    latitude,
    longitude,
    where_prec: wherePrecision(properties),
    where_coordinates: properties.placeName,
    where_id: properties.place,
    where_basis: properties.placeBasis,
    side_a: actor(0)?.name ?? null,
    side_a_iso: actor(0)?.country ?? null,
    side_b: actor(1)?.name ?? null,
    side_b_iso: actor(1)?.country ?? null,
    other_actors: properties.actors
      .slice(2)
      .map(({ name }) => name)
      .join('; '),
    number_of_sources: new Set(properties.sources.map(({ article }) => article)).size,
    source_article: first!.article,
    source_original: first!.quote,
    plover_event: properties.plover.event,
    plover_mode: properties.plover.mode,
    plover_context: properties.plover.context,
  };
}

const COLUMNS =
  'id type title status date date_start date_end date_prec date_basis date_text latitude longitude where_prec where_coordinates where_id where_basis side_a side_a_iso side_b side_b_iso other_actors number_of_sources source_article source_original plover_event plover_mode plover_context'.split(
    ' ',
  );
