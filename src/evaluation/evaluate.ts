/**
 * Measures the reading on a gold set and prints the figures.
 *
 *   npm run evaluate [-- --gold FOLDER] [--failures] [--markdown | --json] [--update]
 *   npm run evaluate -- --timeml FOLDER [--failures]
 *   npm run evaluate -- --toponyms FILE
 *
 * `--failures` lists what went wrong in the cases to develop against, never in those held back. `--json` gives
 * everything in one object. `--update` writes the figures that `npm test` holds later changes to. `--timeml` measures
 * the time expressions of a corpus in TimeML instead, `--toponyms` the place names of one in the form of GeoVirus or LGL.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadGazetteer } from '../cli/gazetteer.ts';
import { failureText } from './failures.ts';
import { figuresOf } from './figures.ts';
import { floorOf } from './floor.ts';
import { readGold } from './gold.ts';
import { judge } from './judge.ts';
import { pipeline } from './pipeline.ts';
import { markdownReport, plainReport, type Report } from './report.ts';
import { evaluateTimeml } from './timeml/evaluate-timeml.ts';
import { evaluateToponyms } from './toponyms/evaluate-toponyms.ts';

const OPTIONS = {
  gold: { type: 'string', default: 'tests/gold' },
  timeml: { type: 'string' },
  toponyms: { type: 'string' },
  failures: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  update: { type: 'boolean', default: false },
} as const;

const FLOORS = new URL('../../tests/evaluation/figures.json', import.meta.url);

function evaluate(args: string[]): string {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.timeml !== undefined) return evaluateTimeml(values.timeml, values.failures);
  if (values.toponyms !== undefined) return evaluateToponyms(values.toponyms, loadGazetteer());
  if (values.update && values.gold !== OPTIONS.gold.default) {
    throw new Error(`--update is for the figures of ${OPTIONS.gold.default}, not of ${values.gold}`);
  }
  const { development, heldBack } = readGold(values.gold);
  const read = pipeline();
  const judged = judge(development, read);
  const report: Report = {
    development: figuresOf(judged),
    heldBack: heldBack.length > 0 ? figuresOf(judge(heldBack, read)) : null,
  };
  if (values.update) updateFloors(report);
  const failures = judged.map(failureText).filter((text) => text !== null);
  if (values.json) return JSON.stringify({ ...report, failures }, null, 2);
  if (values.markdown) return markdownReport(report);
  return [...(values.failures ? failures : []), plainReport(report)].join('\n\n');
}

function updateFloors({ development, heldBack }: Report): void {
  const floors = { development: floorOf(development), heldBack: heldBack && floorOf(heldBack) };
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
}

try {
  console.log(evaluate(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
