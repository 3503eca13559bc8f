import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { REPORTS, STEPS } from './steps.mjs';
import { toolScript } from './tool.mjs';
import { totalsOfStep } from './totals.mjs';

/**
 * Runs one step and keeps what it prints.
 *
 * @param {import('./steps.mjs').Step} step
 * @param {string[]} extra further arguments for the tool
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
function run({ tool, parameters, report }, extra) {
  const child = spawn(process.execPath, [toolScript(tool), ...parameters, ...extra], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...(report && { PLAYWRIGHT_JSON_OUTPUT_FILE: report }) },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ succeeded: code === 0, output }));
  });
}

/** @param {number} since milliseconds, as `performance.now()` gives them */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs the steps in order, stops at the first that fails, and closes with the number of tests that
 * passed and failed, alone on the last line.
 *
 * @param {string} selected beginning of the names of the steps to run; empty for all
 * @param {string[]} extra further arguments for their tools
 * @returns {Promise<number>} the exit code
 */
export async function runSteps(selected, extra) {
  const steps = STEPS.filter(({ name }) => name.startsWith(selected));
  if (steps.length === 0) {
    console.error(`There is no step "${selected}". Steps: ${STEPS.map(({ name }) => name).join(', ')}.`);
    return 1;
  }
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  if (steps.some(({ tool }) => tool === 'playwright')) {
    try {
      process.env['SARHAD_BROWSER'] = JSON.stringify(await findBrowser());
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return 1;
    }
  }

  const sum = { passed: 0, failed: 0 };
  let succeeded = true;
  for (const step of steps) {
    const start = performance.now();
    const result = await run(step, extra);
    const { passed, failed } = totalsOfStep(step.report, result.succeeded);
    sum.passed += passed;
    sum.failed += failed;
    succeeded = failed === 0;
    const count = step.report ? `, ${passed} passed` : '';
    console.log(`${succeeded ? '✓' : '✗'} ${step.name}${count} (${seconds(start)})`);
    if (succeeded) continue;
    console.log(result.output);
    break;
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return succeeded ? 0 : 1;
}
