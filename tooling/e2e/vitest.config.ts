import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: '../../packages/db/src/testing/vitestCluster.ts',
    testTimeout: 300_000,
    hookTimeout: 360_000,
    fileParallelism: false,
    // The steps of a story follow from each other: after the first that fails the others say nothing new.
    bail: 1,
    experimental: { viteModuleRunner: false },
  },
});
