import { defineConfig } from 'vitest/config';

// The houses below fixtures/ are read, never run.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 } });
