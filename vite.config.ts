import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { address } from './src/vite/address.ts';
import { contentSecurityPolicy } from './src/vite/content-security-policy.ts';
import { corpus } from './src/vite/corpus.ts';

export default defineConfig({
  // Relative addresses, so that the built page works under any path of any host.
  base: './',
  clearScreen: false,
  plugins: [
    svelte({ configFile: false }),
    corpus(process.env['SARHAD_SEEDS'] ?? 'seeds'),
    address(),
    contentSecurityPolicy(),
  ],
  // All components, those loaded later too: a package found while the page runs would reload it.
  optimizeDeps: { entries: ['index.html', 'src/**/*.svelte', 'src/*.worker.ts'] },
  // MapLibre's worker is a module.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The policy of the built page allows no data: fonts or scripts, so small files stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: { groups: [{ name: 'maplibre-gl', test: /node_modules[\\/]maplibre-gl[\\/]/ }] },
      },
    },
  },
  test: {
    // Machines that share their cores are slow now and then.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/build/**', 'tests/browser/**'],
        },
      },
      // Reads dist/, so it runs after the build.
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
    ],
  },
});
