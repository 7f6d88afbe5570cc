import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: '../db/src/testing/vitestCluster.ts',
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Node itself loads the modules, as in production: else there are two copies of `graphql`.
    experimental: { viteModuleRunner: false },
  },
});
