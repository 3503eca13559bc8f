import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileProblem } from './text-file.ts';

/** Writes the whole text or nothing: a file is replaced in one step, so an error leaves the previous one as it was. */
export async function writeOutput(path: string, text: string): Promise<void> {
  if (path === '-') {
    await new Promise<void>((done, fail) =>
      process.stdout.write(text, (error) => (error ? fail(error) : done())),
    );
    return;
  }
  const draft = join(dirname(path), `.${process.pid}.sarhad-draft`);
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    throw new FileProblem(path, `cannot be written (${code ?? message})`);
  }
}
