import { readFileSync } from 'node:fs';
import type { ReadRequest, ReadResponse } from '../../src/extraction.worker.ts';
import { serialiseCollection } from '../../src/formats/serialise.ts';
import { expect, test } from './person.ts';

const IDS = ['000_be6fad0ebe57640d', '002_cf3bdf6709b29141'];

test('a worker in the browser reads the articles to the same bytes as the command line', async ({
  person,
}) => {
  const files = IDS.map((id) => ({ id, text: readFileSync(`seeds/${id}.txt`, 'utf8') }));
  await person.opens();
  const answers = await person.page.evaluate(
    (request: ReadRequest) =>
      new Promise<ReadResponse[]>((resolve, reject) => {
        const worker = new Worker('/src/extraction.worker.ts', { type: 'module' });
        const received: ReadResponse[] = [];
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        worker.addEventListener('message', ({ data }: MessageEvent<ReadResponse>) => {
          received.push(data);
          if (data.kind !== 'read') resolve(received);
        });
        worker.postMessage(request);
      }),
    { files, known: [] } satisfies ReadRequest,
  );
  expect(answers.map(({ kind }) => kind)).toEqual(['read', 'read', 'merged']);
  const [merged] = answers.filter((answer) => answer.kind === 'merged');
  expect(serialiseCollection(merged!.collection)).toBe(readFileSync('data/events.geojson', 'utf8'));
});
