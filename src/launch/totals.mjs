import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number }} Totals
 */

/**
 * Reads how many tests passed and failed from the JSON report of Vitest or Playwright.
 * https://vitest.dev/guide/reporters#json-reporter
 * https://playwright.dev/docs/api/class-testreporter (`stats`)
 *
 * A test that is skipped is neither; a flaky one passed in the end.
 *
 * @param {string} text the report
 * @returns {Totals}
 * @throws {SyntaxError} when the report is cut short
 */
export function totals(text) {
  const report = JSON.parse(text);
  if ('stats' in report) {
    const { expected, flaky, unexpected } = report.stats;
    return { passed: expected + flaky, failed: unexpected + report.errors.length };
  }
  // A file that cannot be loaded fails as a suite and has no tests to count.
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * The totals of a step that has ended. One that failed without a failed test (a type error, a build
 * that broke, a report that is missing) counts as one failure, so that the closing line never looks
 * better than what happened.
 *
 * @param {string | undefined} file the step's report, if it writes one
 * @param {boolean} succeeded
 * @returns {Totals}
 */
export function totalsOfStep(file, succeeded) {
  try {
    const sum = file ? totals(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
    return succeeded ? sum : { ...sum, failed: Math.max(1, sum.failed) };
  } catch (error) {
    console.error(`No report from the tests: ${error}`);
    return { passed: 0, failed: 1 };
  }
}
