import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { COMMAND, runExtract } from './run-extract.ts';

const CLOSED = 'Iran closed the Taftan crossing on 3 May 2021.';

describe.concurrent('the command', { timeout: 60_000 }, () => {
  test('writes events to a file', async ({ onTestFinished }) => {
    const folder = await folderWith({ 'a.txt': CLOSED }, onTestFinished);
    const out = join(folder, 'events.csv');
    const { code, stdout, stderr } = await runExtract([folder, '--out', out, '--format', 'csv']);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `${out}: 1 event\n` });
    expect(await readFile(out, 'utf8')).toMatch(/^id,type,.*\r\ncrossing-.*,2021-05-03,/);
  });

  test('leaves the previous output as it was when a file is bad, and names file and reason', async ({
    onTestFinished,
  }) => {
    const folder = await folderWith(
      { 'a.txt': CLOSED, 'b.txt': '', 'events.geojson': 'previous' },
      onTestFinished,
    );
    const out = join(folder, 'events.geojson');
    const { code, stderr } = await runExtract([folder, '--out', out]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `${join(folder, 'b.txt')}: is empty\n` });
    expect(await readFile(out, 'utf8')).toBe('previous');
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'b.txt', 'events.geojson']);
  });

  test('says so when nothing is there', async ({ onTestFinished }) => {
    const folder = await folderWith({}, onTestFinished);
    const none = await runExtract([join(folder, 'none.txt')]);
    expect(none).toEqual({
      code: 1,
      stdout: '',
      stderr: `${join(folder, 'none.txt')}: there is no such file or folder\n`,
    });
    const empty = await runExtract([folder]);
    expect(empty).toEqual({ code: 1, stdout: '', stderr: `${folder}: no .txt files there\n` });
  });

  test('tells a bad option in one line', async () => {
    const { code, stdout, stderr } = await runExtract(['--format', 'xml']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe('--format: "xml" is none of geojson, ndjson, csv\n');
  });

  test('explains each event by its rules and words, and writes nothing', async ({ onTestFinished }) => {
    const folder = await folderWith({ 'a.txt': CLOSED }, onTestFinished);
    const { code, stdout } = await runExtract([folder, '--explain', '--out', join(folder, 'events.geojson')]);
    expect(code).toBe(0);
    expect(stdout).toContain('close verb');
    expect(stdout).toContain('“3 May 2021”');
    expect(stdout).toContain('2021-05-03 (stated');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  test('as a filter tells the bad line and goes on', async () => {
    const input = `nonsense\n${JSON.stringify({ id: 'a', text: CLOSED })}\n`;
    const { code, stdout, stderr } = await runExtract(['--stdin'], { input });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'standard input, line 1: is not JSON\n' });
    expect(JSON.parse(stdout)).toMatchObject({ article: 'a', type: 'crossing' });
  });

  test('ends quietly when nobody reads its output', async () => {
    const child = spawn(process.execPath, [...COMMAND.args, '--stdin'], { cwd: COMMAND.cwd });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${JSON.stringify({ id: 'a', text: CLOSED })}\n`.repeat(50));
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
