import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../src/cli/gazetteer.ts';
import { evaluateToponyms } from '../../../src/evaluation/toponyms/evaluate-toponyms.ts';

function corpus(articles: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sarhad-geo-'));
  const file = join(folder, 'places.xml');
  writeFileSync(file, `<articles>${articles.join('')}</articles>`);
  return file;
}

const article = (text: string, start: number, end: number, lon: number, lat: number) =>
  `<article><text>${text}</text><location><start>${start}</start><end>${end}</end><lat>${lat}</lat><lon>${lon}</lon></location></article>`;

test('counts names found, missed and taken for places, and those put near, the first and every fifth held back', ({
  onTestFinished,
}) => {
  const file = corpus([
    article('Rain fell in Tehran.', 13, 19, 51.4, 35.7),
    article('Rain fell in Tehran.', 13, 19, 51.4, 35.7),
    article('Rain fell in Quetta and Lahore.', 13, 19, 0, 0),
    article('Rain fell in Nowhereabad.', 13, 24, 60, 30),
  ]);
  onTestFinished(() => rmSync(join(file, '..'), { recursive: true }));
  const [, development, heldBack] = evaluateToponyms(file, loadGazetteer())
    .split('\n')
    .map((line) => line.split(/  +/));
  expect(development).toEqual(['development', '3', '3', '66.7', '66.7', '66.7', '50.0']);
  expect(heldBack).toEqual(['held back', '1', '1', '100.0', '100.0', '100.0', '100.0']);
});

test('names the file that cannot be read', () => {
  expect(() => evaluateToponyms('no-such-file.xml', loadGazetteer())).toThrow(/no-such-file\.xml/);
});
