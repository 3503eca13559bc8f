import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runExtract } from './run-extract.ts';

const committed = readFileSync(new URL('../../data/events.geojson', import.meta.url), 'utf8');

test.concurrent.each([
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Asia/Tehran', LC_ALL: 'fa_IR.UTF-8' },
  { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
])('the seeds give the committed events, byte for byte, under %o', { timeout: 30_000 }, async (env) => {
  const { code, stdout, stderr } = await runExtract(['--out', '-'], { env });
  expect(stderr).toBe('');
  expect(stdout).toBe(committed);
  expect(code).toBe(0);
});
