import { defineConfig } from 'vitest/config';

// A hostile file is unpacked up to its limit before it is refused.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 30_000 } });
