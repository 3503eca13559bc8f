/**
 * Command-line switches for Chromium under which WebGL2 is drawn in software, with the same
 * colours and letter shapes on every machine, and nothing is fetched in the background.
 * `--use-gl=angle` is named because the automatic fallback to software is deprecated.
 */
export const BROWSER_FLAGS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];
