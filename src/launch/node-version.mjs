/**
 * Says why a version of Node cannot run the project. Plain old syntax and no imports, so that the
 * sentence reaches those who need it.
 *
 * The ranges are those of Vite, ESLint and the Svelte plugin for Vite taken together.
 *
 * @param {string} version such as `20.19.4`
 * @returns {string | null} the sentence to print, or null when the version will do
 */
export function refusal(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19)) return null;
  return `Sarhad needs Node 20.19, 22.13, 24 or newer, and this is Node ${version}: install one from https://nodejs.org and try again.`;
}
