import { expect, test } from 'vitest';
import { readGeoCorpus } from '../../../src/evaluation/toponyms/read-geo-corpus.ts';

test('reads places with their points, as in GeoVirus', () => {
  const xml = `<articles><article><text>Rain fell on Zahedan &amp; Quetta.</text><locations>
    <location><name>Zahedan</name><start>13</start><end>20</end><lat>29.5</lat><lon>60.9</lon></location>
  </locations></article></articles>`;
  expect(readGeoCorpus(xml)).toEqual([
    { text: 'Rain fell on Zahedan & Quetta.', expected: [{ start: 13, end: 20, point: [60.9, 29.5] }] },
  ]);
});

test('reads places in LGL’s form, with a text in CDATA and names without a point', () => {
  const xml = `<articles><article docid="1"><text><![CDATA[Snow in <Khash>.]]></text><toponyms count="1">
    <toponym><start>9</start><end>14</end><phrase>Khash</phrase></toponym>
  </toponyms></article></articles>`;
  expect(readGeoCorpus(xml)).toEqual([
    { text: 'Snow in <Khash>.', expected: [{ start: 9, end: 14, point: null }] },
  ]);
});

test('says what is wrong with a file that is no XML', () => {
  expect(() => readGeoCorpus('<articles><article>')).toThrow(/unclosed/i);
});
