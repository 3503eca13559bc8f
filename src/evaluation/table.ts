/** Tables of figures, for the terminal and in Markdown. */
import { EVENT_TYPES } from '../extraction/types.ts';
import type { Figures, Rates } from './figures.ts';
import type { Confusion } from './confusions.ts';
import { FIELDS } from './tally.ts';

type Row = string[];
/** Turns rows, the first of which is the head, into text. */
export type TableWriter = (rows: Row[]) => string;

/** Columns set apart by two spaces, the first flush left, the others flush right. */
export const plainTable: TableWriter = (rows) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
};

export const markdownTable: TableWriter = ([head = [], ...body]) => {
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
};

/** One row per field: precision, recall, F1, and the share of judged events whose field is wholly right. */
export function fieldRows({ fields }: Figures): Row[] {
  return [
    ['field', 'precision', 'recall', 'F1', 'right'],
    ...FIELDS.map((field) => [
      field,
      ...cells(fields[field]),
      field === 'found' ? '' : number(fields[field].agreed),
    ]),
  ];
}

/** One row per type of event: how well it is found, and how often the fields of those found are right. */
export function typeRows(figures: Figures): Row[] {
  const judged = ['date', 'place', 'status', 'actors'] as const;
  return [
    ['type', 'precision', 'recall', 'F1', ...judged.map((field) => `${field} right`)],
    ...EVENT_TYPES.map((type) => {
      const rates = figures.types[type];
      return [type, ...cells(rates.found), ...judged.map((field) => number(rates[field].agreed))];
    }),
  ];
}

/** Rows: expected; columns: found. Values that never occur are left out. */
export function confusionRows(confusions: Confusion[]): Row[] {
  const order = (names: string[]) =>
    [...new Set(names)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const columns = order(confusions.map(({ found }) => found));
  const count = (expected: string, found: string) =>
    confusions.find((entry) => entry.expected === expected && entry.found === found)?.count;
  return [
    ['expected \\ found', ...columns],
    ...order(confusions.map(({ expected }) => expected)).map((expected) => [
      expected,
      ...columns.map((found) => String(count(expected, found) ?? '·')),
    ]),
  ];
}

/** `none` comes last. */
function rank(name: string): number {
  return name === 'none' ? 1 : 0;
}

function cells({ precision, recall, f1 }: Rates): Row {
  return [precision, recall, f1].map(number);
}

function number(share: number | null): string {
  return share === null ? '–' : share.toFixed(3);
}
