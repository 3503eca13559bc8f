/** Measures the reading of time expressions on a folder of TimeML files. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readArticle } from '../../extraction/article.ts';
import { cutArticle } from '../../extraction/document.ts';
import { findTimeExpressions } from '../../extraction/temporal/times.ts';
import { corpusParts, readCorpusFile } from '../corpus.ts';
import { plainTable } from '../table.ts';
import { readTimeml, type TimemlArticle } from './read-timeml.ts';
import { compareTimexes, timexFigures, type Comparison, type TimexFigures } from './score.ts';
import { timexFailures } from './timex-failures.ts';
import { timexOf } from './timex-of.ts';

/**
 * The figures of the files to develop against and of those held back (every fifth by its path), and before them, when
 * asked for, what went wrong in the former.
 * @throws an error that names the folder or file and the cause
 */
export function evaluateTimeml(folder: string, withFailures: boolean): string {
  const files = timemlFiles(folder);
  if (files.length === 0) throw new Error(`${folder}: no .tml files`);
  const rows = [['', 'files', 'precision', 'recall', 'F1', 'value accuracy', 'value F1', 'in any spelling']];
  const failures: string[] = [];
  for (const { name, heldBack, items } of corpusParts(files)) {
    const comparisons = items.map((file) => {
      const article = readCorpusFile(join(folder, file), readTimeml);
      const comparison = compare(article);
      if (!heldBack && withFailures) failures.push(...timexFailures(file, article.text, comparison));
      return comparison;
    });
    rows.push([name, String(items.length), ...cells(timexFigures(comparisons))]);
  }
  return [...failures, plainTable(rows)].join('\n');
}

/** Paths below the folder in the order of their letters; of files with one name, the first. */
function timemlFiles(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tml'))
    .sort();
  const seen = new Set<string>();
  return paths.filter((path) => !seen.has(basename(path)) && seen.add(basename(path)));
}

/** The day is the file's time of creation, and all of its text is read: TimeML marks the date of a dateline too. */
function compare({ text, date, expected }: TimemlArticle): Comparison {
  const document = cutArticle({ ...readArticle('timeml', text), date, dateline: null, body: 0 });
  const found = findTimeExpressions(document).flatMap((time) => timexOf(time, text));
  return compareTimexes(expected, found);
}

function cells(figures: TimexFigures): string[] {
  const { precision, recall, f1, valueAccuracy, valueF1, spelledF1 } = figures;
  return [precision, recall, f1, valueAccuracy, valueF1, spelledF1].map((value) => (100 * value).toFixed(1));
}
