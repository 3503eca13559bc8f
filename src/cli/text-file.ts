import { readFile, stat } from 'node:fs/promises';
import { refusal } from '../formats/article-text.ts';

/** Larger files are refused before they are read. Bytes. */
const LARGEST = 5_000_000;

/** Something wrong with a file, in words for the person who gave it. */
export class FileProblem extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
  }
}

/**
 * The text of an article file. UTF-8 and UTF-16 with a byte-order mark are read; anything else is refused.
 * Throws {@link FileProblem}.
 */
export async function readTextFile(file: string): Promise<string> {
  const unreadable = ({ code, message }: NodeJS.ErrnoException): never => {
    throw new FileProblem(
      file,
      code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code ?? message})`,
    );
  };
  const { size } = await stat(file).catch(unreadable);
  if (size > LARGEST)
    throw new FileProblem(file, `is larger than ${LARGEST / 1_000_000} MB, so not one article`);
  const text = decode(file, await readFile(file).catch(unreadable));
  const reason = text.trim() === '' ? 'is empty' : refusal(text);
  if (reason) throw new FileProblem(file, reason);
  return text;
}

function decode(file: string, bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileProblem(file, `is not valid ${encoding.toUpperCase()} text; save it as UTF-8`);
  }
}
