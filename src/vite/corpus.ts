import { dirname, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runnerImport, type Plugin } from 'vite';
import type { Corpus } from '../formats/corpus.ts';
import { CORPUS_FILES } from './corpus-files.ts';

/** Tells the page that `corpus.json` has changed. It carries nothing: the page fetches the file again. */
export const CORPUS_EVENT = 'sarhad:corpus';

/** How long to wait for further changes before reading again, in milliseconds: folders are copied file by file. */
const QUIET = 50;

/** The module that reads a folder, from the project's root. Loaded when first needed: it brings the language model. */
const READER = '/src/cli/read-folder.ts';
type Reader = typeof import('../cli/read-folder.ts');

/**
 * Gives the page the articles of a folder as `corpus.json` and their events as `events.geojson`:
 * answered from memory while developing, written beside the page by the build.
 *
 * While developing, the folder is watched, and so is the code that reads it: a change of either is
 * read and announced to the page by `CORPUS_EVENT`, without a restart or a reload. An article that
 * cannot be read is printed and listed in the corpus, and takes nothing else down.
 *
 * @param folder path of the articles, from the working directory
 */
export function corpus(folder: string): Plugin {
  let printed = new Set<string>();
  /** Starts to read the folder again, soon. */
  let changed = () => {};

  async function read(reader: Promise<Reader>, warn: (message: string) => void): Promise<Corpus> {
    const result = await reader.then(({ readFolder }) => readFolder([folder])).catch(unreadable);
    const messages = result.problems.map(({ file, message }) => `${file}: ${message}`);
    for (const message of messages) if (!printed.has(message)) warn(message);
    printed = new Set(messages);
    return result;
  }

  function unreadable(error: unknown): Corpus {
    const message = error instanceof Error ? error.message : String(error);
    return {
      articles: [],
      collection: { type: 'FeatureCollection', features: [], reportedLengths: [] },
      places: [],
      problems: [{ file: folder, message: stripVTControlCharacters(message) }],
    };
  }

  return {
    name: 'sarhad:corpus',

    configureServer(server) {
      const { base, logger } = server.config;
      let reading: Promise<Corpus> | undefined;
      let timer: NodeJS.Timeout | undefined;

      function refresh() {
        reading = read(server.ssrLoadModule(READER) as Promise<Reader>, (message) => logger.warn(message));
        void reading.then(({ articles, collection }) => {
          logger.info(`${folder}: ${articles.length} articles, ${collection.features.length} events`);
          server.environments.client.hot.send(CORPUS_EVENT);
        });
        return reading;
      }
      changed = () => {
        clearTimeout(timer);
        timer = setTimeout(() => void refresh(), QUIET);
      };

      server.watcher.add(resolve(folder));
      server.httpServer?.once('listening', () => void refresh());
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0];
        const file = CORPUS_FILES.find(({ name }) => path === base + name);
        if (!file) return next();
        void (reading ?? refresh()).then((corpus) => {
          response.setHeader('Content-Type', `${file.mediaType}; charset=utf-8`);
          response.setHeader('Cache-Control', 'no-store');
          response.end(file.write(corpus));
        });
      });
    },

    hotUpdate({ file, modules }) {
      // Only the reader runs on this side, so any module of it that changed may change the reading.
      if (this.environment.name !== 'ssr') return;
      const article = dirname(file) === resolve(folder) && file.endsWith('.txt');
      if (article || modules.length > 0) changed();
      return [];
    },

    async generateBundle() {
      const reader = runnerImport<Reader>(READER, { configFile: false }).then(({ module }) => module);
      const result = await read(reader, (message) => this.warn(message));
      for (const { name, write } of CORPUS_FILES) {
        this.emitFile({ type: 'asset', fileName: name, source: write(result) });
      }
    },
  };
}
