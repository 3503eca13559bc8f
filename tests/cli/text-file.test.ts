import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileProblem, readTextFile } from '../../src/cli/text-file.ts';
import { folderWith } from './folder.ts';

/** `text` as UTF-16 with a byte-order mark, low byte first or high byte first. */
function utf16(text: string, order: 'low' | 'high'): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'low' ? bytes : bytes.swap16();
}

test.each([
  ['UTF-8', Buffer.from('سرحد – the border')],
  ['UTF-16, low byte first', utf16('سرحد – the border', 'low')],
  ['UTF-16, high byte first', utf16('سرحد – the border', 'high')],
  ['UTF-8 with a byte-order mark', Buffer.from('\uFEFFسرحد – the border')],
])('%s is read', async (_, bytes) => {
  const folder = await folderWith({ 'a.txt': bytes });
  const text = await readTextFile(join(folder, 'a.txt'));
  expect(text.replace('\uFEFF', '')).toBe('سرحد – the border');
});

test('the text comes back unchanged, line ends too', async () => {
  const folder = await folderWith({ 'a.txt': ' a\r\nb\n\n ' });
  expect(await readTextFile(join(folder, 'a.txt'))).toBe(' a\r\nb\n\n ');
});

test.each<[string, Uint8Array, string]>([
  ['no bytes', Buffer.from(''), 'is empty'],
  ['only white space', Buffer.from(' \n\t\r\n'), 'is empty'],
  ['only a byte-order mark', Buffer.from('\uFEFF'), 'is empty'],
  [
    'Windows-1252',
    Buffer.from('The caf\xe9 by the border', 'latin1'),
    'is not valid UTF-8 text; save it as UTF-8',
  ],
  [
    'half a UTF-16 character',
    Buffer.from([0xff, 0xfe, 0x41]),
    'is not valid UTF-16LE text; save it as UTF-8',
  ],
  ['a lone surrogate', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'is not valid UTF-16LE text; save it as UTF-8'],
  ['zero bytes', Buffer.from('PK\0\0'), 'is not text (it contains zero bytes)'],
  ['more than 5 MB', Buffer.alloc(5_000_001, 'a'), 'is larger than 5 MB, so not one article'],
  ['50 MB', Buffer.alloc(50_000_000, 'a'), 'is larger than 5 MB, so not one article'],
])('%s: a clear error', async (_, bytes, reason) => {
  const file = join(await folderWith({ 'a.txt': bytes }), 'a.txt');
  await expect(readTextFile(file)).rejects.toEqual(new FileProblem(file, reason));
});

test('a file that is not there, and a folder, are told apart', async () => {
  const folder = await folderWith({});
  await expect(readTextFile(join(folder, 'b.txt'))).rejects.toThrow('b.txt: there is no such file');
  await expect(readTextFile(folder)).rejects.toThrow(`${folder}: cannot be read (EISDIR)`);
});
