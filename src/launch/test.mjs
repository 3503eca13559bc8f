// npm test [-- STEP [ARGUMENTS …]]: every step, or those whose name begins with STEP, up to the first that fails.
import { refusal } from './node-version.mjs';

const reason = refusal(process.versions.node);
if (reason) {
  console.error(reason);
  process.exit(1);
}

const { installMissing, root } = await import('./install.mjs');
installMissing();

const { runSteps } = await import('./run-steps.mjs');
process.chdir(root);
const [selected = '', ...extra] = process.argv.slice(2);
process.exitCode = await runSteps(selected, extra);
