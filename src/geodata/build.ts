import { checkRequirements } from './requirements.ts';

try {
  checkRequirements();
  // Only now: without the pinned packages these modules cannot even be loaded.
  const { buildLayers } = await import('./layers.ts');
  await buildLayers();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
