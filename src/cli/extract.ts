/** The command line of the reading: files → events, or as a filter in a pipe. See USAGE in options.ts. */
import { createExtractor } from '../extraction/extract.ts';
import type { EventCollection } from '../formats/corpus.ts';
import { writers } from '../formats/output.ts';
import { explain } from './explain.ts';
import { filterArticles, lineReader } from './filter.ts';
import { loadGazetteer } from './gazetteer.ts';
import { mergeLines } from './merge-lines.ts';
import { readOptions, USAGE, type ExtractOptions } from './options.ts';
import { readFolder } from './read-folder.ts';
import { FileProblem } from './text-file.ts';
import { ReaderThreads } from './threads/reader-threads.ts';
import { writeOutput } from './write-output.ts';

const warn = (message: string) => process.stderr.write(`${message}\n`);

async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) return writeOutput('-', USAGE);
  if (options.mode === 'stdin') return filter(options);
  const collection = await collect(options);
  if (options.explain) return writeOutput('-', explain(collection));
  await writeOutput(options.out, writers[options.format](collection));
  const { length } = collection.features;
  if (options.out !== '-') warn(`${options.out}: ${length} ${length === 1 ? 'event' : 'events'}`);
}

/** Standard input to standard output, line by line; the exit code is 1 when a line was bad. */
async function filter({ jobs = 1, referenceDate }: ExtractOptions): Promise<void> {
  const threads = jobs > 1 ? await ReaderThreads.start(jobs) : null;
  const read = threads ? threads.readLines.bind(threads) : lineReader(createExtractor(loadGazetteer()));
  const bad = await filterArticles(process.stdin, process.stdout, read, {
    ...(referenceDate ? { referenceDate } : {}),
    ...(threads ? { width: threads.width } : {}),
    warn,
  });
  await threads?.close();
  if (bad > 0) process.exitCode = 1;
}

/** The events of files or of mention lines. Throws {@link FileProblem} when a file cannot be read. */
async function collect(options: ExtractOptions): Promise<EventCollection> {
  if (options.mode === 'merge') return mergeLines(process.stdin, createExtractor(loadGazetteer()));
  const { collection, problems, articles } = await readFolder(options.paths, options);
  if (problems.length > 0)
    throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  if (articles.length === 0) throw new FileProblem(options.paths.join(', '), 'no .txt files there');
  return collection;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
main(process.argv.slice(2)).catch((error: Error) => {
  warn(error.message);
  process.exitCode = 1;
});
