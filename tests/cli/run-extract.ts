import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The command `extract`, for Node, and the folder it runs in. */
export const COMMAND = {
  args: ['src/launch/run.mjs', 'src/cli/extract.ts'],
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
};

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command `extract` as a process of its own, with `input` on its standard input. */
export async function runExtract(
  args: string[],
  options: { input?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [...COMMAND.args, ...args], {
    cwd: COMMAND.cwd,
    env: { ...process.env, ...options.env },
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (part: string) => (output[name] += part));
  }
  child.stdin.on('error', () => undefined); // a command that reads no input may end before it is written
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, ...output };
}
