import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STEPS } from '../../src/launch/steps.mjs';
import { toolScript } from '../../src/launch/tool.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const inScripts = Object.values(scripts).flatMap((script) => script.match(/(?<=run\.mjs )\S+/) ?? []);

test.each([...new Set([...STEPS.map(({ tool }) => tool), ...inScripts])])('%s is installed', (tool) => {
  expect(existsSync(toolScript(tool))).toBe(true);
});
