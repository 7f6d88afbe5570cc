import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Tests are loaded by Node itself, as the server is: Vite would give them another copy of `graphql` than Apollo's.
    experimental: { viteModuleRunner: false },
    globalSetup: '../../packages/db/src/testing/vitestCluster.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
