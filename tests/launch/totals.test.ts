import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { totals, totalsOfStep } from '../../src/launch/totals.mjs';

const playwright = { stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 3 }, errors: [] };
const vitest = {
  numPassedTests: 12,
  numFailedTests: 1,
  testResults: [
    { status: 'passed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [{}] },
  ],
};

test('Playwright: flaky tests passed, skipped tests did neither', () => {
  expect(totals(JSON.stringify(playwright))).toEqual({ passed: 8, failed: 2 });
});

test('Playwright: an error outside of every test is a failure', () => {
  expect(totals(JSON.stringify({ ...playwright, errors: [{ message: 'no server' }] })).failed).toBe(3);
});

test('Vitest: a file that cannot be loaded is a failure', () => {
  expect(totals(JSON.stringify(vitest))).toEqual({ passed: 12, failed: 1 });
  const testResults = [...vitest.testResults, { status: 'failed', assertionResults: [] }];
  expect(totals(JSON.stringify({ ...vitest, testResults }))).toEqual({ passed: 12, failed: 2 });
});

test('a step that fails without a failed test counts as one failure', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'sarhad-totals-')), 'report.json');
  writeFileSync(file, JSON.stringify({ ...playwright, stats: { ...playwright.stats, unexpected: 0 } }));
  expect(totalsOfStep(file, true)).toEqual({ passed: 8, failed: 0 });
  expect(totalsOfStep(file, false)).toEqual({ passed: 8, failed: 1 });
  expect(totalsOfStep(undefined, true)).toEqual({ passed: 0, failed: 0 });
  expect(totalsOfStep(undefined, false)).toEqual({ passed: 0, failed: 1 });
});

test('a step that says it succeeded but left no report has failed', () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(totalsOfStep('/nowhere/report.json', true)).toEqual({ passed: 0, failed: 1 });
  expect(complaint).toHaveBeenCalledOnce();
});
