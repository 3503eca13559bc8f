// node src/launch/run.mjs TOOL|PROGRAM.ts [ARGUMENTS …]: installs what is missing, then runs the tool, or the project's
// own program, in this process.
import { refusal } from './node-version.mjs';

const reason = refusal(process.versions.node);
if (reason) {
  console.error(reason);
  process.exit(1);
}

const { installMissing, root } = await import('./install.mjs');
const { join } = await import('node:path');
const { pathToFileURL } = await import('node:url');

installMissing();
const [node = process.execPath, , name = '', ...parameters] = process.argv;
if (name.endsWith('.ts')) {
  const { bundle } = await import('./bundle.mjs');
  process.argv = [node, join(root, name), ...parameters];
  process.setSourceMapsEnabled(true);
  await import(await bundle(name));
} else {
  const { toolScript } = await import('./tool.mjs');
  const script = toolScript(name);
  process.argv = [node, script, ...parameters];
  await import(pathToFileURL(script).href);
}
