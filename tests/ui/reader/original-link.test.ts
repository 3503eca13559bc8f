import { expect, test } from 'vitest';
import { originalLink } from '../../../src/ui/reader/original-link.ts';

test.each([
  ['a short quote whole', 'https://a.example/1', 'They met.', 'https://a.example/1#:~:text=They%20met.'],
  ['what fragments keep for themselves is encoded', 'https://a.example/1', 'Iran-Pakistan, a & b', 'https://a.example/1#:~:text=Iran%2DPakistan%2C%20a%20%26%20b'],
  [
    'a long quote by its ends', 'https://a.example/1', `One two three four five ${'and more '.repeat(20)}six seven eight nine ten`,
    'https://a.example/1#:~:text=One%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten',
  ],
  ['another fragment gives way', 'https://a.example/1#top', 'They met.', 'https://a.example/1#:~:text=They%20met.'],
  ['no quote', 'https://a.example/1', null, 'https://a.example/1'],
  ['no address', null, 'They met.', null],
  ['a script is no address', 'javascript:alert(1)', 'They met.', null],
  ['nor is a broken one', 'https://', 'They met.', null],
])('%s', (_, url, quote, expected) => expect(originalLink(url, quote)).toBe(expected)); // prettier-ignore
