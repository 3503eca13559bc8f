/** The whole report, from the figures of the two sets. */
import type { Figures } from './figures.ts';
import { confusionRows, fieldRows, markdownTable, plainTable, typeRows } from './table.ts';

export interface Report {
  development: Figures;
  /** Null when the folder holds nothing back. */
  heldBack: Figures | null;
}

/** For the terminal: both sets, with what was taken for what. */
export function plainReport(report: Report): string {
  return sets(report)
    .flatMap(([name, figures]) => [
      `${name.toUpperCase()}: ${summary(figures)}`,
      plainTable(fieldRows(figures)),
      plainTable(typeRows(figures)),
      plainTable(confusionRows(figures.confusions.types)),
      plainTable(confusionRows(figures.confusions.statuses)),
    ])
    .join('\n\n');
}

/** For the README: fields and types of both sets. */
export function markdownReport(report: Report): string {
  return sets(report)
    .flatMap(([name, figures]) => [
      `**${name}**: ${summary(figures)}`,
      markdownTable(fieldRows(figures)),
      markdownTable(typeRows(figures)),
    ])
    .join('\n\n');
}

function sets({ development, heldBack }: Report): [name: string, figures: Figures][] {
  return [['Development', development], ...(heldBack ? [['Held back', heldBack] as [string, Figures]] : [])];
}

function summary({ cases, expected, found, emptyCases, spuriousInEmptyCases }: Figures): string {
  return (
    `${cases} cases, ${expected} events to be found, ${found} found; ` +
    `${spuriousInEmptyCases} found in the ${emptyCases} cases that have none.`
  );
}
