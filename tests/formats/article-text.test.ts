import { expect, test } from 'vitest';
import { LONGEST_ARTICLE, refusal } from '../../src/formats/article-text.ts';
import { parseArticleLine } from '../../src/formats/lines.ts';

test.each([
  ['PK\u0000', 'is not text (it contains zero bytes)'],
  ['<!DOCTYPE html>\n<p>Iran</p>', 'is the source of a web page; save the article’s text alone'],
  ['\uFEFF \n<html lang="en"><p>Iran', 'is the source of a web page; save the article’s text alone'],
  ['<?xml version="1.0"?><TEI/>', 'is the source of a web page; save the article’s text alone'],
  ['a'.repeat(LONGEST_ARTICLE + 1), 'is longer than 5000000 characters, so not one article'],
])('refused: %.20j', (text, reason) => {
  expect(refusal(text)).toBe(reason);
  expect(() => parseArticleLine(JSON.stringify({ id: 'a', text }))).toThrow(`text: ${reason}`);
});

test.each([
  '',
  'Iran closed the gate.',
  '<p>A paragraph with its tags</p>',
  'The word <html> inside.',
  '\u202Eevil\u202C \uD800',
])('read: %j', (text) => {
  expect(refusal(text)).toBeNull();
  expect(parseArticleLine(JSON.stringify({ id: 'a', text }))).toEqual({ id: 'a', text });
});
