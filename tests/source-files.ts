import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of code: its path from the project's root, with `/` on every system, and its content. */
export interface SourceFile {
  path: string;
  text: string;
}

const CODE = /\.(ts|mjs|svelte|css)$/;

/** @returns all files of code below a folder, installed packages left out */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll('\\', '/');
      if (entry.isDirectory()) return sourceFiles(path);
      return CODE.test(path) ? [{ path, text: readFileSync(path, 'utf8') }] : [];
    });
}
