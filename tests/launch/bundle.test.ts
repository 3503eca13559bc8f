import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundle } from '../../src/launch/bundle.mjs';

test('a program in the bundle finds the packages, and what it reads beside itself', async () => {
  const program = await bundle('src/cli/gazetteer.ts');
  const { loadGazetteer } = (await import(
    /* @vite-ignore */ program
  )) as typeof import('../../src/cli/gazetteer.ts');
  expect(loadGazetteer().places.length).toBeGreaterThan(1000);
});

test('what it is made of stands in a folder of this process', async () => {
  const file = fileURLToPath(await bundle('bench/extract.ts'));
  expect(existsSync(file)).toBe(true);
  expect(file).toContain(`sarhad/${process.pid}/`.replaceAll('/', file.includes('\\') ? '\\' : '/'));
});
