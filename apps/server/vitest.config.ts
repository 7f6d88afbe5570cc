import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests are loaded by Node itself, as the server is: Vite would give them another copy of `graphql` than Apollo's.
  test: { experimental: { viteModuleRunner: false } },
});
