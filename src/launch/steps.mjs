/**
 * One step of `npm test`. With a `report`, the tool is told to write its JSON report to that file.
 * @typedef {{ name: string, tool: string, parameters: string[], report?: string }} Step
 */

/** Where the reports are left, relative to the project. */
export const REPORTS = 'node_modules/.cache/sarhad';

/**
 * @param {string} project one of the projects in vite.config.ts
 * @returns {Step}
 */
function vitest(project) {
  const report = `${REPORTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: `${project} tests`,
    tool: 'vitest',
    parameters: ['run', '--project', project, ...reporters],
    report,
  };
}

/**
 * What `npm test` does, in order, cheapest first.
 * @type {Step[]}
 */
export const STEPS = [
  { name: 'types', tool: 'tsc', parameters: [] },
  { name: 'components', tool: 'svelte-check', parameters: ['--fail-on-warnings', '--output', 'human'] },
  { name: 'lint', tool: 'eslint', parameters: ['--max-warnings=0', '.'] },
  { name: 'format', tool: 'prettier', parameters: ['--check', '--log-level=warn', '.'] },
  vitest('unit'),
  { name: 'build', tool: 'vite', parameters: ['build'] },
  vitest('build'),
  {
    name: 'browser tests',
    tool: 'playwright',
    parameters: ['test', '--reporter=list,json'],
    report: `${REPORTS}/browser.json`,
  },
];
