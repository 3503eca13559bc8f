import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Corpus, EventCollection } from '../../src/formats/corpus.ts';
import { corpus, CORPUS_EVENT } from '../../src/vite/corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'sarhad-corpus-'));
const article = (name: string) => join(folder, name);
const printed: string[] = [];
let server: ViteDevServer;

/** What the server answers for a file beside the page. */
async function get<T>(name: string): Promise<T> {
  const response = await fetch(new URL(name, server.resolvedUrls?.local[0]));
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}

const ids = async () => (await get<Corpus>('corpus.json')).articles.map(({ id }) => id).sort();

/** Waits until the page has been told of a change that `change` makes. */
async function announced(change: () => void) {
  const send = vi.spyOn(server.environments.client.hot, 'send');
  change();
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith(CORPUS_EVENT), { timeout: 10_000 });
  expect(send.mock.calls).not.toContainEqual([expect.objectContaining({ type: 'full-reload' })]);
  send.mockRestore();
}

beforeAll(async () => {
  writeFileSync(article('first.txt'), 'date: 2025-01-19\n\nThe minister arrived in Islamabad on Sunday.\n');
  const logger = createLogger('silent');
  logger.warn = (message) => printed.push(message);
  server = await createServer({
    configFile: false,
    customLogger: logger,
    plugins: [corpus(folder)],
    server: { port: 0 },
    // Nothing but the corpus is asked for, so there is nothing to bundle ahead.
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  await server.listen();
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('the articles and their events are answered beside the page', async () => {
  expect(await ids()).toEqual(['first']);
  expect((await get<EventCollection>('events.geojson')).type).toBe('FeatureCollection');
});

test('an article that is dropped in, changed and removed is read again', async () => {
  await announced(() => writeFileSync(article('second.txt'), 'Nothing happened.\n'));
  expect(await ids()).toEqual(['first', 'second']);
  await announced(() => writeFileSync(article('second.txt'), 'Nothing happened again.\n'));
  expect((await get<Corpus>('corpus.json')).articles[1]?.text).toBe('Nothing happened again.\n');
  await announced(() => rmSync(article('second.txt')));
  expect(await ids()).toEqual(['first']);
});

test('a broken article is printed once and listed, and takes nothing else down', async () => {
  await announced(() => writeFileSync(article('broken.txt'), Buffer.from([0x41, 0xff, 0xfe])));
  const { articles, problems } = await get<Corpus>('corpus.json');
  expect(articles.map(({ id }) => id)).toEqual(['first']);
  expect(problems).toEqual([
    { file: expect.stringContaining('broken.txt') as string, message: expect.any(String) as string },
  ]);
  await announced(() => writeFileSync(article('third.txt'), 'Nothing happened.\n'));
  expect(await ids()).toEqual(['first', 'third']);
  expect(printed.filter((message) => message.includes('broken.txt'))).toHaveLength(1);
  await announced(() => rmSync(article('broken.txt')));
  expect((await get<Corpus>('corpus.json')).problems).toEqual([]);
});
