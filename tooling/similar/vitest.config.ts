import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: '../../packages/db/src/testing/vitestCluster.ts',
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
