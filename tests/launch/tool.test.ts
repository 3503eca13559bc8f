import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STEPS } from '../../src/launch/steps.mjs';
import { toolScript } from '../../src/launch/tool.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const inScripts = Object.values(scripts).flatMap((script) => script.match(/(?<=run\.mjs )\S+/) ?? []);
const isProgram = (name: string) => name.endsWith('.ts');
const tools = new Set([...STEPS.map(({ tool }) => tool), ...inScripts.filter((name) => !isProgram(name))]);

test.each([...tools])('%s is installed', (tool) => {
  expect(existsSync(toolScript(tool))).toBe(true);
});

test.each(inScripts.filter(isProgram))('%s is there', (program) => {
  expect(existsSync(program)).toBe(true);
});
