// node src/launch/run.mjs TOOL [ARGUMENTS …]: installs what is missing, then runs the tool in this process.
import { refusal } from './node-version.mjs';

const reason = refusal(process.versions.node);
if (reason) {
  console.error(reason);
  process.exit(1);
}

const { installMissing } = await import('./install.mjs');
const { toolScript } = await import('./tool.mjs');
const { pathToFileURL } = await import('node:url');

installMissing();
const [node = process.execPath, , tool = '', ...parameters] = process.argv;
const script = toolScript(tool);
process.argv = [node, script, ...parameters];
await import(pathToFileURL(script).href);
