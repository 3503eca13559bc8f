import { parseArgs } from 'node:util';
import { parseIso } from '../extraction/temporal/calendar.ts';
import { OUTPUT_FORMATS, type OutputFormat } from '../formats/output.ts';

export interface ExtractOptions {
  /** Files and folders to read. */
  paths: string[];
  /** Where to write; `-` is standard output. */
  out: string;
  format: OutputFormat;
  referenceDate?: string;
  mode: 'files' | 'stdin' | 'merge';
  explain: boolean;
  /** Threads to read on; this one alone unless given. */
  jobs?: number;
  help: boolean;
}

export const USAGE = `Usage: npm run extract -- [FILE|FOLDER …] [options]

Reads articles and writes the events they tell of. Without arguments it reads
seeds/ and writes data/events.geojson.

  --out PATH              write there; - is standard output
  --format FORMAT         ${OUTPUT_FORMATS.join(' | ')}
  --reference-date DATE   the day of articles that do not tell it (YYYY-MM-DD)
  --explain               print how each event was reached, write nothing
  --jobs N                read on N threads; the output is the same
  --stdin                 filter: one article a line in ({"id", "text", "date"?}), its event mentions out
  --merge                 one mention a line in, events out
  --help                  this text
`;

/** Reads the command line. Throws with the reason in words. */
export function readOptions(args: string[]): ExtractOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      format: { type: 'string', default: 'geojson' },
      'reference-date': { type: 'string' },
      explain: { type: 'boolean', default: false },
      jobs: { type: 'string' },
      stdin: { type: 'boolean', default: false },
      merge: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { format } = values;
  if (!isFormat(format)) throw new Error(`--format: "${format}" is none of ${OUTPUT_FORMATS.join(', ')}`);
  const referenceDate = values['reference-date'];
  if (referenceDate !== undefined && parseIso(referenceDate) === null) {
    throw new Error(`--reference-date: "${referenceDate}" is no day written as YYYY-MM-DD`);
  }
  if (values.stdin && values.merge)
    throw new Error('--stdin and --merge are two steps: pipe the first into the second');
  const { jobs } = values;
  if (jobs !== undefined && !/^[1-9]\d?$/.test(jobs))
    throw new Error(`--jobs: "${jobs}" is no number of threads from 1 to 99`);
  if (jobs !== undefined && values.merge) throw new Error('--merge runs on one thread and takes no --jobs');
  const streaming = values.stdin || values.merge;
  if (streaming && positionals.length > 0)
    throw new Error('--stdin and --merge read standard input and take no files');
  return {
    paths: positionals.length > 0 ? positionals : ['seeds'],
    out:
      values.out ??
      (streaming || positionals.length > 0 || format !== 'geojson' ? '-' : 'data/events.geojson'),
    format,
    ...(referenceDate === undefined ? {} : { referenceDate }),
    ...(jobs === undefined ? {} : { jobs: Number(jobs) }),
    mode: values.stdin ? 'stdin' : values.merge ? 'merge' : 'files',
    explain: values.explain,
    help: values.help,
  };
}

function isFormat(format: string): format is OutputFormat {
  return (OUTPUT_FORMATS as readonly string[]).includes(format);
}
